import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateLayers } from './generate-layers.ts'
import { generateRuleDocs } from './generate-rule-docs.ts'
import { generateRuleIndex } from './generate-rule-index.ts'
import { generateTemplates } from './generate-templates.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Each generator reads the repository and answers what its files must hold: path from the root → content. */
const GENERATORS: readonly ((root: string) => Promise<ReadonlyMap<string, string>>)[] = [
  generateLayers,
  generateTemplates,
  generateRuleIndex,
  generateRuleDocs,
]

/** Writes every generated file; with `--check` only compares, and ends with 1 when one is out of date. */
async function main(): Promise<number> {
  const check = process.argv.includes('--check')
  const stale: string[] = []
  for (const generator of GENERATORS) {
    for (const [path, content] of await generator(ROOT)) {
      const file = join(ROOT, path)
      const standing = await readFile(file, 'utf8').catch(() => null)
      if (standing === content) continue
      stale.push(path)
      if (check) continue
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, content)
    }
  }
  for (const path of stale) console.log(`${check ? 'out of date' : 'written'}: ${path}`)
  return check && stale.length > 0 ? 1 : 0
}

process.exitCode = await main()
