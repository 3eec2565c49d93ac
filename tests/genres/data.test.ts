import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compilePattern } from '#src/genres/compile-pattern.ts'
import { CONTRACTS } from '#src/genres/generated/contracts.ts'
import { ITEM_WORDINGS } from '#src/genres/generated/item-wordings.ts'
import { resolve, subtypesOf } from '#src/genres/resolve.ts'
import { builtInTemplates, templateById } from '#src/genres/template-list.ts'
import { GENRES, SECTIONS, SUBTYPES } from '#src/genres/vocabulary.ts'
import { ITEM_KINDS } from '#src/meeting/facts.ts'
import { generateTemplates } from '../../scripts/generate-templates.ts'

const ROOT = join(import.meta.dirname, '../..')

describe('generated data', () => {
  it('is what the files under templates/ say', async () => {
    for (const [path, content] of await generateTemplates(ROOT))
      expect(readFileSync(join(ROOT, path), 'utf8'), `${path}: run tsx scripts/generate.ts`).toBe(content)
  })

  it('holds one contract for each contract file', () => {
    const files = readdirSync(join(ROOT, 'templates/contracts')).filter((name) => name !== 'items.yaml')
    expect(CONTRACTS.map(({ genre }) => `${genre}.yaml`)).toEqual(files.toSorted())
  })

  it('holds one template for each template file, and no file stands outside the genres', () => {
    const folders = readdirSync(join(ROOT, 'templates')).filter((name) => name !== 'contracts')
    for (const folder of folders) expect(GENRES).toContain(folder)
    const files = folders.flatMap((folder) =>
      readdirSync(join(ROOT, 'templates', folder)).map((name) => `${folder}/${name.replace('.yaml', '')}`),
    )
    expect(builtInTemplates().map(({ id }) => id)).toEqual(files.toSorted())
  })

  it('words every kind of agenda item', () => {
    expect(ITEM_WORDINGS.map(({ kind }) => kind).toSorted()).toEqual([...ITEM_KINDS].toSorted())
  })
})

describe.each(CONTRACTS.map((contract) => [contract.genre, contract] as const))('contract %s', (genre, contract) => {
  it('has a row for every subtype, behind the row for an unclear one', () => {
    expect(contract.rows.map(({ id }) => id)).toEqual(['*', ...SUBTYPES[genre]])
    expect(subtypesOf(genre).map(({ id }) => id)).toEqual([...SUBTYPES[genre]])
  })

  it('knows only ids of the vocabulary', () => {
    for (const section of contract.sections) expect(SECTIONS).toContain(section.id)
  })

  it('has kernels that compile and a skeleton for every section', () => {
    for (const section of contract.sections) {
      expect(section.skeleton.length, section.id).toBeGreaterThan(0)
      for (const kernel of section.kernels) expect(compilePattern(kernel), kernel).toMatchObject({ ok: true })
    }
  })

  it('resolves for every subtype, and the members of an any-of group are needed alike', () => {
    for (const subtype of [null, ...SUBTYPES[genre]]) {
      const { sections } = resolve(genre, subtype)
      for (const group of ['a', 'b']) {
        const needs = sections.filter(({ demand }) => demand.group === group).map(({ demand }) => demand.need)
        expect(new Set(needs).size, `${subtype} ${group}`).toBeLessThanOrEqual(1)
      }
    }
  })
})

describe.each(builtInTemplates().map((template) => [template.id, template] as const))('template %s', (id, template) => {
  it('is named after its place and resolves', () => {
    expect(templateById(id)).toBe(template)
    expect(id.startsWith(`${template.genre}/${template.subtype}`)).toBe(true)
    const contract = resolve(template.genre, template.subtype)
    expect(contract.subtype).toBe(template.subtype)
    const sections = contract.sections.map((section) => section.id)
    for (const section of Object.keys(template.wording)) expect(sections).toContain(section)
    for (const section of contract.sections.filter(({ demand }) => demand.need === 'unused'))
      expect(template.wording, section.id).not.toHaveProperty(section.id)
  })
})
