import { webOrigin } from './address.ts'

const SMALLEST_WIDTH = 200
const SMALLEST_HEIGHT = 100

/** Frames of other origins in this document that are large enough (CSS px) to hold an editor, and that we cannot look into. */
export function foreignFrames(document: Document): { origin: string; width: number; height: number }[] {
  return [...document.querySelectorAll('iframe, frame')].flatMap((element) => {
    const frame = element as HTMLIFrameElement
    if (frame.contentDocument !== null) return []
    const { width, height } = frame.getBoundingClientRect()
    if (width < SMALLEST_WIDTH || height < SMALLEST_HEIGHT) return []
    const origin = webOrigin(frame.src, document.baseURI)
    return origin ? [{ origin, width: Math.round(width), height: Math.round(height) }] : []
  })
}
