import { useTexts } from '#src/ui/context.ts'

/** Stands in until its screen is there. */
export function DraftingPlace() {
  return <h2>{useTexts()('place.drafting')}</h2>
}
