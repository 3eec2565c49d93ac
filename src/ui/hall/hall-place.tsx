import { useTexts } from '#src/ui/context.ts'

/** Stands in until its screen is there. */
export function HallPlace() {
  return <h2>{useTexts()('place.hall')}</h2>
}
