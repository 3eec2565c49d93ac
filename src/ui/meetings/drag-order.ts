import { type PointerEvent, type RefObject, useState } from 'react'

interface Dragged {
  readonly from: number
  /** Where it would be dropped, 0-based. */
  readonly to: number
}

/** Dragging the children of `list` by their handles. Beside the keyboard and the buttons, never instead of them. */
export function useDragOrder(list: RefObject<HTMLElement | null>, onDrop: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState<Dragged | null>(null)
  return {
    /** The edge of item `index` at which the dragged one would arrive. */
    markOf(index: number): 'before' | 'after' | 'dragged' | null {
      if (!dragged) return null
      if (dragged.from === index) return 'dragged'
      if (dragged.to !== index) return null
      return dragged.to < dragged.from ? 'before' : 'after'
    },
    handleOf(index: number) {
      return {
        onPointerDown(event: PointerEvent<HTMLElement>) {
          if (event.button !== 0) return
          event.preventDefault()
          event.currentTarget.setPointerCapture(event.pointerId)
          setDragged({ from: index, to: index })
        },
        onPointerMove(event: PointerEvent) {
          if (dragged?.from === index) setDragged({ from: index, to: placeAt(list.current, index, event.clientY) })
        },
        onPointerUp() {
          if (dragged?.from !== index) return
          setDragged(null)
          if (dragged.to !== index) onDrop(index, dragged.to)
        },
        onPointerCancel() {
          setDragged(null)
        },
      }
    },
  }
}

// The number of other items whose middle lies above the pointer is the new position.
function placeAt(list: HTMLElement | null, from: number, y: number): number {
  const items = [...(list?.children ?? [])].filter((_, index) => index !== from)
  return items.filter((item) => {
    const box = item.getBoundingClientRect()
    return box.top + box.height / 2 < y
  }).length
}
