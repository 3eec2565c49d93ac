/** A switch such as `w:b`: on without a value, off for false, 0, off and none (ISO 29500-1 §17.17.4, ST_OnOff). */
export function isOn(value: string | undefined): boolean {
  return value !== 'false' && value !== '0' && value !== 'off' && value !== 'none'
}

/** A whole number of at most nine digits, null for anything else. */
export function wholeNumber(value: string | undefined): number | null {
  return value !== undefined && /^\s*[+-]?\d{1,9}\s*$/.test(value) ? Number(value) : null
}
