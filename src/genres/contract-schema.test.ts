import { describe, expect, it } from 'vitest'
import { type ContractData, contractFileSchema } from './contract-schema.ts'
import { templateFileSchema } from './template-schema.ts'

const NAME = { zh: '名', en: 'Name' }
const SOURCE = { kind: 'practice', text: { zh: '惯例', en: 'Practice' } }
const SECTION = { id: 'closing', name: NAME, zone: 'closing', source: SOURCE, skeleton: ['散会！'] }
const ITEM = {
  id: 'item',
  name: NAME,
  zone: 'items',
  source: SOURCE,
  each: 'agenda',
  skeleton: [['{主持语}', '{名称}']],
}
const FILE = {
  genre: 'host-script',
  name: NAME,
  sections: [SECTION, ITEM],
  columns: ['closing', 'item'],
  rows: [
    { id: '*', name: NAME, cells: 'R  o' },
    { id: 'promotion', name: NAME, cells: 'Ra r5', note: '注' },
  ],
}

function faults(file: unknown): string {
  const parsed = contractFileSchema.safeParse(file)
  return parsed.success ? '' : JSON.stringify(parsed.error.issues)
}

describe('contractFileSchema', () => {
  it('reads a contract', () => {
    expect(contractFileSchema.parse(FILE)).toMatchObject({
      sections: [
        { skeleton: [{ paragraphs: ['散会！'] }], kernels: [] },
        { skeleton: [{ paragraphs: ['{主持语}', '{名称}'] }] },
      ],
      rows: [
        { id: '*', demands: { closing: { need: 'required' }, item: { need: 'optional' } } },
        { id: 'promotion', demands: { closing: { need: 'required', group: 'a' }, item: { need: 'suggested' } } },
      ],
    })
  })

  it.each([
    ['a row too short', { rows: [{ id: '*', name: NAME, cells: 'R' }] }, '“*”一行有1格，应有2格'],
    ['an unknown cell', { rows: [{ id: '*', name: NAME, cells: 'R x' }] }, '“x”看不懂'],
    ['a group on what is optional', { rows: [{ id: '*', name: NAME, cells: 'R oa' }] }, '“oa”看不懂'],
    ['a condition that does not exist', { rows: [{ id: '*', name: NAME, cells: 'R R3' }] }, '“R3”看不懂'],
    ['no row for an unclear subtype', { rows: [{ id: 'promotion', name: NAME, cells: 'R R' }] }, '第一行须是“*”'],
    ['a section twice', { sections: [SECTION, SECTION, ITEM] }, '“closing”写了两次'],
    ['a column without a section', { columns: ['closing', 'title'] }, '“title”在 sections 里没有'],
    ['an unknown section', { sections: [{ ...SECTION, id: 'coffee' }, ITEM] }, 'sections'],
    ['a kernel that does not compile', { sections: [{ ...SECTION, kernels: ['(散会'] }, ITEM] }, '第1字：“(”没有收尾'],
    [
      'a slot that is not known there',
      { sections: [{ ...SECTION, skeleton: ['{主持语}'] }, ITEM] },
      '这里没有“主持语”这一项',
    ],
    ['a word too much', { colour: 'red' }, 'colour'],
  ])('refuses %s', (_, change, message) => {
    expect(faults({ ...FILE, ...change })).toContain(message)
  })
})

describe('templateFileSchema', () => {
  const contract: ContractData = contractFileSchema.parse(FILE)
  const template = { name: NAME, version: 1, wording: { item: ['{主持语}'] } }

  it('takes the id from the place of the file', () => {
    expect(templateFileSchema(contract, 'promotion').parse(template)).toMatchObject({
      id: 'host-script/promotion',
      subtype: 'promotion',
    })
    expect(templateFileSchema(contract, 'promotion-short').parse(template)).toMatchObject({
      id: 'host-script/promotion-short',
      subtype: 'promotion',
    })
  })

  it.each([
    ['a subtype that the contract does not have', 'picnic', {}],
    ['wording of a section that the contract does not have', 'promotion', { wording: { title: ['题'] } }],
    ['a slot that is not known there', 'promotion', { wording: { closing: ['{主持语}'] } }],
    ['no version', 'promotion', { version: undefined }],
  ])('refuses %s', (_, fileName, change) => {
    expect(templateFileSchema(contract, fileName).safeParse({ ...template, ...change }).success).toBe(false)
  })
})
