import { buildDraft } from '#src/core/draft-builder.ts'
import type { Reading } from '#src/core/reading.ts'
import type { EditorSurface, Spot, SurfaceText } from '../adapter.ts'
import { nativeUndo } from '../one-undo.ts'
import { isBlank, splitAt, type TextPoint } from '../split.ts'
import { scrollToOffset } from './scroll-field.ts'

/** Works in a `<textarea>`: one line is one block, nothing but text stands in it. */
export function formSurface(field: HTMLTextAreaElement): EditorSurface {
  let known = false
  return {
    isReadOnly: () => field.readOnly || field.disabled,
    remember: () => {
      known = true
    },
    selectedLength: () => (known ? field.selectionEnd - field.selectionStart : 0),
    raw: () => field.value,
    read: () => fieldText(field, known),
  }
}

/** Reads lines of text: those without a visible character are no blocks. The places are offsets into `value`. */
export function readLines(value: string): Reading<number> {
  const lines: { text: string; place: number }[] = []
  let place = 0
  for (const text of value.split('\n')) {
    if (!isBlank(text)) lines.push({ text, place })
    place += text.length + 1
  }
  const draft = buildDraft(lines.map(({ text }) => ({ role: 'body', text })))
  const map = draft.blocks.map(({ start, end }, i) => ({ start, end, place: lines[i]?.place ?? 0 }))
  return { draft, complete: true, map }
}

function fieldText(field: HTMLTextAreaElement, known: boolean): SurfaceText {
  const { value } = field
  const reading = readLines(value)
  const { blocks } = reading.draft
  const spot = (start: number, end: number): Spot => fieldSpot(field, reading, start, end)
  return {
    reading,
    caret() {
      if (known) return spot(field.selectionStart, field.selectionEnd)
      return blocks.length === 0 ? spot(value.length, value.length) : null
    },
    border(at) {
      const before = reading.map[at - 1]
      const behind = reading.map[at]
      if (at < 0 || at > blocks.length) return null
      const place = before ? before.place + before.end - before.start : (behind?.place ?? value.length)
      return spot(place, place)
    },
    select(range) {
      const start = valueOffset(reading, range.start)
      const end = valueOffset(reading, range.end)
      if (start === null || end === null) return false
      field.focus({ preventScroll: true })
      field.setSelectionRange(start, end)
      scrollToOffset(field, start)
      return true
    },
    selected: () => field.value.slice(field.selectionStart, field.selectionEnd),
  }
}

function valueOffset({ map }: Reading<number>, offset: number): number | null {
  const segment = map.find((s) => offset <= s.end)
  return segment ? segment.place + Math.max(0, offset - segment.start) : null
}

function fieldSpot(field: HTMLTextAreaElement, reading: Reading<number>, start: number, end: number): Spot {
  const split = splitAt(reading.draft, linePoint(reading, start), linePoint(reading, end))
  return {
    split,
    selected: end - start,
    settle: 0,
    enter() {
      field.focus({ preventScroll: true })
      field.setSelectionRange(start, end)
    },
    send(content) {
      const { value } = field
      const first = content.inline || isBlank(split.left) ? '' : '\n'
      const last = content.inline || isBlank(split.right) ? '' : '\n'
      field.ownerDocument.execCommand('insertText', false, first + content.text + last)
      // A field tells of every line as an edit of its own; its undo takes the command back as a whole.
      return field.value === value ? null : { route: 'insert-text', undo: nativeUndo(field) }
    },
  }
}

function linePoint({ map }: Reading<number>, offset: number): TextPoint {
  const block = map.findIndex((s) => offset <= s.place + s.end - s.start)
  const segment = map[block]
  if (!segment) return { block: map.length, offset: null }
  return offset < segment.place ? { block, offset: null } : { block, offset: segment.start + offset - segment.place }
}
