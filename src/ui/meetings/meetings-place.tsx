import { useTexts } from '#src/ui/context.ts'

/** Stands in until its screen is there. */
export function MeetingsPlace() {
  return <h2>{useTexts()('place.meetings')}</h2>
}
