import type { Snippet } from './snippet.ts'

/**
 * The snippets that hold every word of the query (split at white space; full-width and half-width, upper and lower case
 * count as the same), best first: title begins with it, title holds it, a tag holds it, the text holds it. Equal ones
 * keep their order. An empty query gives all.
 */
export function searchSnippets<T extends { readonly snippet: Snippet }>(all: readonly T[], query: string): T[] {
  const words = folded(query).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return [...all]
  return all
    .map((entry) => ({ entry, rank: rankOf(entry.snippet, words) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ entry }) => entry)
}

function rankOf(snippet: Snippet, words: readonly string[]): number {
  const title = folded(snippet.title)
  const tags = (snippet.tags ?? []).map(folded)
  const text = folded(snippet.text)
  const ranks = words.map((word) => {
    if (title.startsWith(word)) return 4
    if (title.includes(word)) return 3
    if (tags.some((tag) => tag.includes(word))) return 2
    return text.includes(word) ? 1 : 0
  })
  return ranks.includes(0) ? 0 : ranks.reduce<number>((sum, rank) => sum + rank, 0)
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
