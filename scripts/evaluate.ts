import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PAGE, pageWithFigures } from './checker-figures.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Scores the sample papers, writes the figures into docs/checker.md and prints them. */
const page = await pageWithFigures(ROOT)
await writeFile(join(ROOT, PAGE), page)
console.log(page.slice(page.indexOf('| what')).split('<!--')[0]?.trim())
