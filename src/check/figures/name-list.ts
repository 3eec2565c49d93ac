import type { Range } from '#src/core/draft.ts'
import { isName, nameBefore } from '../people/name.ts'
import { postsIn } from '../people/post.ts'

/** How many people a stretch names; null when it holds anything else, or leaves its end open (等). */
export function countNames(text: string): number | null {
  const plain = text.replace(/[（(][^（）()\n]{0,30}[）)]/g, '').trim()
  if (plain === '' || /等|以及其|及其他|……|\.{3}|[×xX_*某]|[。！？：:]/.test(plain)) return null
  let count = 0
  let unsure = 0
  let post = false
  for (const piece of piecesOf(plain)) {
    if (isNamed(piece)) count++
    else if (LIKE_A_NAME.test(piece)) unsure++
    else if (!endsWithPost(piece)) return null
    post = !isNamed(piece) && endsWithPost(piece)
  }
  // A rare surname among known ones is one; a list of nothing but unknown words is no list of names.
  return post || unsure * 2 > count ? null : count + unsure
}

const LIKE_A_NAME = /^[\u3400-\u9FFF]{2,3}$/

function piecesOf(text: string): string[] {
  const separated = /[、，,；;]/.test(text)
  const pieces = separated ? text.split(/[、，,；;]/) : joinHalves(text.split(/[\s　]+/))
  return pieces.map((p) => p.trim().replace(/^(?:和|及|与|以及)(?=.{2})/, '')).filter((p) => p !== '')
}

/** 周 洁 in a list that blanks part: a name of two characters is set as wide as one of three. */
function joinHalves(pieces: readonly string[]): string[] {
  const joined: string[] = []
  let half = ''
  for (const piece of pieces) {
    if (half === '' && /^[\u3400-\u9FFF]$/.test(piece)) half = piece
    else {
      joined.push(half + piece)
      half = ''
    }
  }
  return half === '' ? joined : [...joined, half]
}

/** 王芳, 王芳同志, 县水利局局长 王芳, 王 芳. */
function isNamed(piece: string): boolean {
  if (/[\u3400-\u9FFF]{2}(?:同志|先生|女士)$/.test(piece) || LATIN.test(piece)) return true
  const bare = piece
    .replace(/(?:同志|先生|女士|教授|老师)$/, '')
    .replace(/^([\u3400-\u9FFF])[\s　]{1,2}([\u3400-\u9FFF])$/, '$1$2')
  if (isName(bare)) return true
  const posts = postsIn(bare, 0, bare.length)
  const last = posts.at(-1)
  if (!last) return false
  const rest = bare.slice(last.end)
  if (/^[\s　]/.test(rest) && LIKE_A_NAME.test(rest.trim())) return true
  return isName(rest.trim()) || (rest === '' && nameBefore(bare, 0, last.at) !== null)
}

const LATIN = /^[A-Z][A-Za-z.-]{1,20}(?: [A-Z][A-Za-z.-]{0,20}){0,3}(?:先生|女士)?$/

function endsWithPost(piece: string): boolean {
  return postsIn(piece, 0, piece.length).at(-1)?.end === piece.length
}

const LONGEST_PIECE = 32

/** The names right before a count (张三、李四两位同志): how many, and where they begin; null when that is not sure. */
export function namesBefore(text: string, from: number, at: number): (Range & { count: number }) | null {
  let start = at
  let count = 0
  while (start > from) {
    const least = Math.max(from, start - LONGEST_PIECE)
    const border = least + text.slice(least, start).search(/[、和][^、和]*$/)
    const piece = text.slice(Math.max(border + 1, least), start)
    if (piece === '') return null
    if (border >= least && (isNamed(piece) || LIKE_A_NAME.test(piece))) {
      count++
      start = border
      continue
    }
    // The first name may stand behind other words: 请张三、李四两位同志.
    const opening = piece.split(/[，,。；;：:！？\n\u2028、]/).at(-1) ?? ''
    if (opening === '' || !endsWithName(opening)) return null
    const before = text.slice(Math.max(0, start - opening.length - 6), start - opening.length)
    if (opening.length < piece.length && /[\u3400-\u9FFF][，,]$/.test(before) && endsWithName(before.slice(0, -1)))
      return null
    return { start: start - opening.length, end: at, count: count + 1 }
  }
  return null
}

function endsWithName(text: string): boolean {
  if (isNamed(text)) return true
  for (const length of [4, 3, 2]) if (text.length > length && nameBefore(text, 0, text.length)) return true
  return false
}
