import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'
import { type ContractData, contractFileSchema } from '../src/genres/contract-schema.ts'
import { itemWordingsSchema } from '../src/genres/item-wording-schema.ts'
import type { Template } from '../src/genres/template.ts'
import { templateFileSchema } from '../src/genres/template-schema.ts'

const ITEMS = 'items.yaml'
const FOLDER = 'src/genres/generated'

/**
 * Compiles `templates/` to TypeScript. Throws with file, place and reason when a file does not hold what it should.
 * The answer is the same for the same files, in whatever order the disk lists them.
 */
export async function generateTemplates(root: string): Promise<ReadonlyMap<string, string>> {
  const contracts: ContractData[] = []
  for (const name of await yamlFiles(join(root, 'templates/contracts'))) {
    if (name === ITEMS) continue
    const contract = await load(root, `templates/contracts/${name}`, contractFileSchema)
    if (`${contract.genre}.yaml` !== name) throw new Error(`templates/contracts/${name}: genre 是“${contract.genre}”`)
    contracts.push(contract)
  }
  const items = await load(root, `templates/contracts/${ITEMS}`, itemWordingsSchema)
  const templates: Template[] = []
  for (const contract of contracts)
    for (const name of await yamlFiles(join(root, 'templates', contract.genre)))
      templates.push(
        await load(
          root,
          `templates/${contract.genre}/${name}`,
          templateFileSchema(contract, name.slice(0, -'.yaml'.length)),
        ),
      )
  return new Map([
    [`${FOLDER}/contracts.ts`, source('contracts', 'CONTRACTS', 'ContractData', '../contract-schema.ts', contracts)],
    [`${FOLDER}/item-wordings.ts`, source('items', 'ITEM_WORDINGS', 'ItemWording', '../item-wording.ts', items)],
    [`${FOLDER}/templates.ts`, source('templates', 'BUILT_IN_TEMPLATES', 'Template', '../template.ts', templates)],
  ])
}

async function yamlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names.filter((name) => name.endsWith('.yaml')).toSorted()
}

async function load<T>(root: string, path: string, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(parse(await readFile(join(root, path), 'utf8')))
  if (parsed.success) return parsed.data
  const places = parsed.error.issues.flatMap(leaves).map(({ at, message }) => `  ${at}: ${message}`)
  throw new Error([`${path}:`, ...places].join('\n'))
}

/** The faults of every alternative of a union, so that the real reason is among them. */
function leaves(issue: z.core.$ZodIssue): { at: string; message: string }[] {
  const at = issue.path.join('.')
  if (issue.code !== 'invalid_union') return [{ at, message: issue.message }]
  return issue.errors.flat().flatMap((inner) => leaves({ ...inner, path: [...issue.path, ...inner.path] }))
}

function source(what: string, name: string, type: string, from: string, value: readonly unknown[]): string {
  const rows = value.map((entry) => `  ${JSON.stringify(entry, null, 2).replaceAll('\n', '\n  ')},\n`).join('')
  return [
    `// Generated from templates/ by scripts/generate.ts (${what}). Do not edit.\n`,
    `import type { ${type} } from '${from}'\n\n`,
    `export const ${name}: readonly ${type}[] = [\n${rows}]\n`,
  ].join('')
}
