import { access, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exportName, RULES_FOLDER } from './rule-files.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

function ruleSource(id: string, name: string): string {
  return `import { message, type Rule } from '../rule.ts'

/** What does not hold, in one sentence. */
export const ${exportName(name)}: Rule = {
  id: '${id}',
  severity: 'info',
  aspect: 'structure',
  modes: ['submission'],
  restsOnAbsence: false,
  summary: { zh: '一句话说明', en: 'One line' },
  messages: { found: { zh: '发现“{text}”', en: 'Found “{text}”' } },
  *check({ draft, outline }) {
    for (const line of outline.lines) {
      const text = draft.text.slice(line.start, line.end)
      if (text !== '${name}') continue
      yield { start: line.start, end: line.end, message: message('found', { text }), data: {} }
    }
  },
}
`
}

function casesSource(name: string): string {
  const valid = [1, 2, 3, 4].map((n) => `    { name: 'silent ${n}', text: '第${n}段。' },`)
  const invalid = [1, 2, 3, 4].map(
    (n) =>
      `    { name: 'reported ${n}', text: '第${n}段。\\n${name}', expect: [{ message: 'found', text: '${name}' }] },`,
  )
  return `import type { RuleCases } from '../rule-cases.ts'

export const cases: RuleCases = {
  valid: [
${valid.join('\n')}
  ],
  invalid: [
${invalid.join('\n')}
  ],
}
`
}

const PAGE = `报告什么，一句话。

**为什么**：不报会怎样。

**依据**：国标条款、条例或惯例；什么情况不算。

**不好**

> 例句

**好**

> 例句
`

/** Writes the three files of a rule; refuses an id that is malformed or taken. */
async function main(id: string | undefined, root: string): Promise<number> {
  if (!id || !/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/.test(id)) {
    console.error('usage: npm run new:rule -- <group>/<name>   (lower case letters, words joined by -)')
    return 2
  }
  const name = id.replace('/', '-')
  const files: readonly (readonly [string, string])[] = [
    [`${RULES_FOLDER}/${name}.ts`, ruleSource(id, name)],
    [`${RULES_FOLDER}/${name}.cases.ts`, casesSource(name)],
    [`${RULES_FOLDER}/${name}.md`, PAGE],
  ]
  for (const [path] of files) {
    const taken = await access(join(root, path)).then(
      () => true,
      () => false,
    )
    if (taken) {
      console.error(`${path} exists already`)
      return 2
    }
  }
  for (const [path, content] of files) {
    await writeFile(join(root, path), content, { flag: 'wx' })
    console.log(`written: ${path}`)
  }
  console.log('next: npm run generate, then make the cases fail for the right reason')
  return 0
}

process.exitCode = await main(process.argv[2], process.env['HUIGAO_ROOT'] ?? ROOT)
