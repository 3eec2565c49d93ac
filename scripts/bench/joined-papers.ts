import { type Paper, papers } from '../../tests/check/paper-gold.ts'

/** The sample papers, every genre in turn, so that any beginning of them is a mixture. A fixed order: by name. */
function inTurn(all: readonly Paper[]): Paper[] {
  const folders = new Map<string, Paper[]>()
  for (const paper of all) {
    const folder = paper.name.split('/')[0] ?? ''
    folders.set(folder, [...(folders.get(folder) ?? []), paper])
  }
  return all.flatMap((_, i) => [...folders.values()].flatMap((of) => of[i] ?? []))
}

/** All sample papers as one text, each whole and once, an empty line between two. */
export function joinedPapers(): string {
  return inTurn(papers())
    .map(({ text }) => text.trimEnd())
    .join('\n\n')
}

/** `length` UTF-16 units of a text. One that is too short is repeated, and only beyond its own length. */
export function stretched(text: string, length: number): string {
  return `${text}\n\n`.repeat(Math.ceil(length / (text.length + 2))).slice(0, length)
}
