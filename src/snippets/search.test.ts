import { describe, expect, it } from 'vitest'
import { searchSnippets } from './search.ts'

const all = [
  { id: 'text', snippet: { title: '结束语', text: '请各单位抓好安全生产。' } },
  { id: 'title', snippet: { title: '抓好安全', text: '要点' } },
  { id: 'start', snippet: { title: '安全生产要求', text: 'ABC 第一条' } },
  { id: 'tag', snippet: { title: '其他', text: '无', tags: ['安全'] } },
]
const ids = (query: string) => searchSnippets(all, query).map((entry) => entry.id)

describe('searchSnippets', () => {
  it('puts titles before tags before texts', () => {
    expect(ids('安全')).toEqual(['start', 'title', 'tag', 'text'])
  })
  it('wants every word', () => {
    expect(ids('安全 abc')).toEqual(['start'])
    expect(ids('安全 没有')).toEqual([])
  })
  it('does not care about width and case', () => {
    expect(ids('ａｂＣ')).toEqual(['start'])
  })
  it('gives everything for an empty query', () => {
    expect(ids('  ')).toHaveLength(4)
  })
})
