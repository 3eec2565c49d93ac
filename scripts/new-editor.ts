import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// npm run new:editor -- <id>: the data file of an editor, and its place in the registry.
const ROOT = join(import.meta.dirname, '..')
const REGISTRY = join(ROOT, 'src/editors/registry.ts')
const FOLDER = join(ROOT, 'src/editors/editable/known')

const [id] = process.argv.slice(2)
if (!id || !/^[a-z][a-z0-9-]*$/.test(id)) stop('usage: npm run new:editor -- <id>   (small letters, digits, hyphens)')
const file = join(FOLDER, `${id}.ts`)
if (existsSync(file)) stop(`${id} is there already`)

const name = id.replaceAll('-', '_').toUpperCase()
writeFileSync(
  file,
  `import type { KnownEditable } from '../known-editable.ts'

/** What is special about ${id}: version and date in which each value was seen. */
export const ${name}: KnownEditable = {
  id: '${id}',
  selector: '.${id}',
  capabilities: { rich: true, headings: [1, 2, 3, 4], read: 'dom', reveal: true, highlight: true, undo: 'one-step' },
  drop: null,
  locked: null,
  melts: false,
  lead: '',
  inlineHtml: true,
  settle: 0,
  undo: null,
  border: 'end',
}
`,
)
const registry = readFileSync(REGISTRY, 'utf8')
writeFileSync(
  REGISTRY,
  registry
    .replace(
      'import { PLAIN_EDITABLE }',
      `import { ${name} } from './editable/known/${id}.ts'\nimport { PLAIN_EDITABLE }`,
    )
    .replace('PLAIN_EDITABLE].map', `${name}, PLAIN_EDITABLE].map`),
)
console.log(`written: src/editors/editable/known/${id}.ts and its place in src/editors/registry.ts`)
console.log(`next: its values, a page under tests/editors/pages/${id}/ and a line in tests/editors/targets.ts`)

function stop(message: string): never {
  console.error(message)
  process.exit(2)
}
