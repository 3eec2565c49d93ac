import type { RuleCases } from '../rule-cases.ts'

export const cases: RuleCases = { valid: [], invalid: [] }
