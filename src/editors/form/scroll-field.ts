/** Brings the line with `offset` (UTF-16, into the value) to the middle of a text field. A field tells no positions, so the line is reckoned from the widths of the characters before it. */
export function scrollToOffset(field: HTMLTextAreaElement, offset: number): void {
  field.scrollIntoView({ behavior: 'instant', block: 'nearest' })
  const style = field.ownerDocument.defaultView?.getComputedStyle(field)
  if (!style || field.scrollHeight <= field.clientHeight) return
  const size = Number.parseFloat(style.fontSize) || 16
  const width =
    field.clientWidth - (Number.parseFloat(style.paddingLeft) || 0) - (Number.parseFloat(style.paddingRight) || 0)
  const above = rowsOf(field.value.slice(0, offset), size, width)
  const all = rowsOf(field.value, size, width)
  field.scrollTop = (above / all) * field.scrollHeight - field.clientHeight / 2
}

function rowsOf(text: string, size: number, width: number): number {
  let rows = 0
  for (const line of text.split('\n')) {
    let used = 0
    for (const char of line) used += char < '\u2E80' ? size / 2 : size
    rows += Math.max(1, Math.ceil(used / width))
  }
  return rows
}
