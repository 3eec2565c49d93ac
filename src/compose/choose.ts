/** One of several ways, the same for the same `turn`; consecutive turns give different ways while there are several. */
export function choose<T>(ways: readonly T[], turn: number): T | undefined {
  if (ways.length === 0) return undefined
  const whole = Number.isFinite(turn) ? Math.abs(Math.trunc(turn)) : 0
  return ways[whole % ways.length]
}
