/** `2026-11-23T09:00` as the two values of date and time inputs; both empty when it is not known. */
export function splitTime(startsAt: string | undefined): { readonly date: string; readonly time: string } {
  const [date = '', time = ''] = (startsAt ?? '').split('T')
  return { date, time }
}

/** The two values as `startsAt`; undefined without a date. */
export function joinTime(date: string, time: string): string | undefined {
  if (date === '') return undefined
  return time === '' ? date : `${date}T${time}`
}
