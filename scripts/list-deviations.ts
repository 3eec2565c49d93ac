import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { countOf, deviationsOf, FILE, knownDeviations, listOf } from '../tests/check/deviations.ts'
import { papers } from '../tests/check/paper-gold.ts'

/** Writes the list of known deviations of today; look at its difference before you commit it. */
await writeFile(join(import.meta.dirname, '..', FILE), listOf(papers().flatMap(deviationsOf), knownDeviations()))
console.log(`${FILE}: ${countOf(knownDeviations())} deviations`)
