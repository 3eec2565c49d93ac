import { exportName, RULES_FOLDER, ruleNames } from './rule-files.ts'

/** The list of all rules: path from the root → content. */
export async function generateRuleIndex(root: string): Promise<ReadonlyMap<string, string>> {
  const names = await ruleNames(root)
  const imports = names.map((name) => `import { ${exportName(name)} } from '../${name}.ts'`)
  const content = [
    '// Generated from src/check/rules/ by scripts/generate.ts (rules). Do not edit.',
    "import type { Rule } from '../../rule.ts'",
    ...imports,
    '',
    '/** All rules, by id. */',
    `export const RULES: readonly Rule[] = [${names.map(exportName).join(', ')}]`,
    '',
  ].join('\n')
  return new Map([[`${RULES_FOLDER}/generated/index.ts`, content]])
}
