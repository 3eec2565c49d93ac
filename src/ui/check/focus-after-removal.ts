const CARDS = 'li[id^="finding-"]'

/**
 * Moves the focus to the next card (else the one before, else the open tab) once the card with this id is gone: without
 * this the next Tab would start from the top of the panel.
 */
export function focusAfterRemoval(id: string): void {
  const cards = [...document.querySelectorAll<HTMLElement>(CARDS)].filter((card) => card.offsetParent !== null)
  const at = cards.findIndex((card) => card.id === id)
  const heirs = [cards[at + 1], cards[at - 1]].flatMap((card) => (card ? [card.id] : []))
  const observer = new MutationObserver(() => {
    if (document.getElementById(id)) return
    observer.disconnect()
    if (document.activeElement && document.activeElement !== document.body) return
    const heir = heirs.map((known) => document.getElementById(known)).find(Boolean)
    const tab = document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')
    ;(heir ?? tab)?.focus({ preventScroll: heir === undefined })
  })
  observer.observe(document.body, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), 2000)
}
