/** The day on the user's wall calendar, `2026-11-23`. `at`: epoch ms. */
export function localDate(at: number): string {
  const date = new Date(at)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
