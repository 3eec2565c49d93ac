import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Severity } from '../src/check/finding.ts'
import type { Rule } from '../src/check/rule.ts'
import { exportName, RULES_FOLDER, ruleNames } from './rule-files.ts'

const FOLDER = 'docs/rules'
const SEVERITY: Readonly<Record<Severity, string>> = { error: '必改', warning: '请核对', info: '提示', notice: '说明' }

/** `docs/rules/`: a page for each rule and a table of all; path from the root → content. */
export async function generateRuleDocs(root: string): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>()
  const rows: string[] = []
  for (const name of await ruleNames(root)) {
    const module: Readonly<Record<string, Rule>> = await import(
      pathToFileURL(join(root, RULES_FOLDER, `${name}.ts`)).href
    )
    const rule = module[exportName(name)]
    if (!rule) throw new Error(`${RULES_FOLDER}/${name}.ts does not export ${exportName(name)}`)
    pages.set(`${FOLDER}/${name}.md`, page(rule, await readFile(join(root, RULES_FOLDER, `${name}.md`), 'utf8')))
    rows.push(`| [\`${rule.id}\`](${name}.md) | ${SEVERITY[rule.severity]} | ${modes(rule)} | ${rule.summary.zh} |`)
  }
  const table = ['| 规则 | 程度 | 何时提示 | 报告什么 |', '|---|---|---|---|', ...rows]
  pages.set(
    `${FOLDER}/README.md`,
    ['# 检查规则', '', '由 `npm run generate` 生成，请改各规则旁的 `.md`。', '', ...table, ''].join('\n'),
  )
  return pages
}

function page(rule: Rule, body: string): string {
  const messages = Object.values(rule.messages).map((text) => `- ${text.zh} · ${text.en}`)
  return [
    `# ${rule.summary.zh} \`${rule.id}\``,
    '',
    `程度：${SEVERITY[rule.severity]}。何时提示：${modes(rule)}。${rule.restsOnAbsence ? '没有读全的文稿不查。' : ''}`,
    '',
    body.trim(),
    '',
    '## 用语',
    '',
    ...messages,
    '',
  ].join('\n')
}

function modes(rule: Rule): string {
  return rule.modes.includes('writing') ? '写作中、提交前' : '提交前（写作中只计数）'
}
