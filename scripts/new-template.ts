import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { GENRES, SUBTYPES } from '../src/genres/vocabulary.ts'

// npm run new:template -- <genre>/<subtype>[-<name>]: a template that takes every wording from its contract.
const ROOT = join(import.meta.dirname, '..')

const [id = ''] = process.argv.slice(2)
const [genreName, rest = ''] = id.split('/')
const genre = GENRES.find((known) => known === genreName)
const subtype = genre && SUBTYPES[genre].find((known) => rest === known || rest.startsWith(`${known}-`))
if (!genre || !subtype)
  stop(`usage: npm run new:template -- <genre>/<subtype>[-<name>]   (genres: ${GENRES.join(', ')})`)
const file = join(ROOT, 'templates', genre, `${rest}.yaml`)
if (existsSync(file)) stop(`${id} is there already`)

mkdirSync(dirname(file), { recursive: true })
writeFileSync(
  file,
  `# 一节没有写用语时，取本文种的通用框架。写法见 docs/adding-a-template.md。
name: { zh: "${id}", en: "${id}" }
version: 1

wording: {}
`,
)
const generated = spawnSync('npx', ['tsx', 'scripts/generate.ts'], { cwd: ROOT, stdio: 'inherit' })
console.log(`written: templates/${genre}/${rest}.yaml — now its name and wording, then npm run generate`)
process.exitCode = generated.status ?? 1

function stop(message: string): never {
  console.error(message)
  process.exit(2)
}
