/** What the page calls an editor: its label, else the hint in the empty field, else ''. At most 40 characters. */
export function titleOf(element: HTMLElement): string {
  const labels = 'labels' in element ? (element as HTMLTextAreaElement).labels : null
  const by = element.getAttribute('aria-labelledby')
  const root = element.getRootNode() as Document | ShadowRoot
  const title =
    element.getAttribute('aria-label') ||
    (by && root.getElementById(by)?.textContent) ||
    labels?.[0]?.textContent ||
    element.title ||
    element.getAttribute('placeholder') ||
    ''
  return title.replace(/\s+/g, ' ').trim().slice(0, 40)
}
