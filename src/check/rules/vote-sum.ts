import { attendancesIn } from '../figures/attendance.ts'
import { type Ballot, ballotsIn, type Papers } from '../figures/ballot.ts'
import { type Electorate, electorateOf } from '../figures/electorate.ts'
import { ANSWERS, type Tally, talliesIn } from '../figures/tally.ts'
import { message, type Report, type Rule } from '../rule.ts'

/** Votes that do not add up: 同意, 反对 and 弃权 against those who voted, ballot papers, 一致通过 with a vote against. */
export const voteSum: Rule = {
  id: 'vote/sum',
  severity: 'error',
  aspect: 'figures',
  modes: ['writing', 'submission'],
  restsOnAbsence: true,
  summary: { zh: '票数对不上', en: 'Votes do not add up' },
  messages: {
    sum: { zh: '各项票数合计{total}，参加表决的是{base}', en: 'The votes make {total}, but {base} voted' },
    more: { zh: '票数{total}，多于参加表决的{base}', en: '{total} votes, more than the {base} who voted' },
    unanimous: { zh: '有反对或弃权{others}票，不能说“{text}”', en: 'Not unanimous: {others} voted otherwise' },
    returned: { zh: '收回{returned}张，多于发出的{issued}张', en: '{returned} papers returned, only {issued} issued' },
    papers: {
      zh: '有效{valid}张、无效{invalid}张，不等于收回的{returned}张',
      en: '{valid} valid and {invalid} invalid papers are not the {returned} returned',
    },
    valid: { zh: '有效票{valid}张，多于收回的{returned}张', en: '{valid} valid papers, only {returned} returned' },
    base: { zh: '参加表决的人数、票数', en: 'Those who voted' },
    votes: { zh: '各项票数', en: 'The votes' },
  },
  *check({ draft: { text } }) {
    const ballots = text.includes('发') ? ballotsIn(text) : []
    for (const ballot of ballots) yield* papers(ballot)
    if (!/弃权|反对|不同意|不赞成/.test(text)) return
    const tallies = talliesIn(text)
    if (tallies.length === 0) return
    const stated = attendancesIn(text)
    for (const [i, tally] of tallies.entries()) {
      yield* unanimity(text, tally, tallies[i + 1]?.start ?? text.length)
      const voters = electorateOf(text, tally, ballots, stated)
      if (voters) yield* total(text, tally, voters)
    }
  },
}

function* papers({ issued, returned, valid, invalid }: Ballot): Iterable<Report> {
  if (!returned) return
  const from = (first: Papers, last: Papers): { start: number; end: number } => ({
    start: Math.min(first.start, last.start),
    end: Math.max(first.end, last.end),
  })
  if (returned.value > issued.value) {
    const values = { issued: issued.value, returned: returned.value }
    yield { ...from(issued, returned), message: message('returned', values), data: { kind: 'returned', ...values } }
  }
  if (!valid) return
  if (invalid && valid.value + invalid.value !== returned.value) {
    const values = { valid: valid.value, invalid: invalid.value, returned: returned.value }
    yield { ...from(returned, invalid), message: message('papers', values), data: { kind: 'papers', ...values } }
  } else if (!invalid && valid.value > returned.value) {
    const values = { valid: valid.value, returned: returned.value }
    yield { ...from(returned, valid), message: message('valid', values), data: { kind: 'valid', ...values } }
  }
}

const UNANIMOUS = /一致(?:同意|通过|赞成)|全票(?:通过|当选)|全体(?:一致)?(?:同意|通过)/
/** How far behind its tally 一致通过 may stand. */
const BEHIND = 30

function* unanimity(text: string, tally: Tally, limit: number): Iterable<Report> {
  const others = (tally.votes.against ?? 0) + (tally.votes.abstained ?? 0)
  if (others === 0) return
  const behind = text.slice(tally.end, Math.min(limit, tally.end + BEHIND)).replace(/\n[^]*$/, '')
  const found = UNANIMOUS.exec(behind)
  if (!found || /[非不未没]$/.test(behind.slice(0, found.index))) return
  const start = tally.end + found.index
  yield {
    start,
    end: start + found[0].length,
    message: message('unanimous', { others, text: found[0] }),
    data: { kind: 'unanimous', others },
    related: [{ start: tally.start, end: tally.end, note: message('votes') }],
  }
}

function* total(text: string, tally: Tally, voters: Electorate): Iterable<Report> {
  const sum = ANSWERS.reduce((all, answer) => all + (tally.votes[answer] ?? 0), 0)
  const without = sum - (tally.votes.withdrawn ?? 0)
  if (voters.numbers.includes(sum) || voters.numbers.includes(without)) return
  const most = Math.max(...voters.numbers)
  const base = voters.numbers[0] ?? most
  const more = without > most
  const { votes } = tally
  const whole = votes.for !== undefined && votes.against !== undefined && votes.abstained !== undefined
  const near = text.slice(Math.max(0, tally.start - NEAR), tally.end + NEAR)
  const someLeft =
    near.split(/[。\n]/).some((sentence) => LEFT.test(sentence) && !GUESTS.test(sentence)) ||
    (voters.numbers.length === 1 && /预备党员/.test(text))
  if (more ? voters.source === 'present' && WRITTEN.test(text) : !whole || someLeft) return
  const values = { total: sum, base: more ? most : base }
  yield {
    start: tally.start,
    end: tally.end,
    message: message(more ? 'more' : 'sum', values),
    data: { kind: more ? 'more' : 'sum', ...votes, total: sum, base: values.base },
    related: [{ start: voters.start, end: voters.end, note: message('base') }],
  }
}

/** Votes of those who are not there: written opinions in 发展党员, proxies, votes by letter. */
const WRITTEN = /(?<!未提出|没有)书面(?:意见|表决|委托)|委托(?:表决|投票|其他)|代为表决|代理|函件|通讯表决/
/** Those who are there and do not vote. */
const LEFT = /回避(?!制)|中途(?:离|退)|提前离|退场|早退|不参加表决|未参加表决|另选他人/
/** That guests do not vote says nothing of those who were due. */
const GUESTS = /列席|特邀|旁听/
const NEAR = 300
