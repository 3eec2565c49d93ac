import { useTexts } from '#src/ui/context.ts'

/** Stands in until its screen is there. */
export function SnippetsPlace() {
  return <h2>{useTexts()('place.snippets')}</h2>
}
