import { BUILT_IN_TEMPLATES } from './generated/templates.ts'
import type { Template } from './template.ts'

/** The templates that come with the product, sorted by id. */
export function builtInTemplates(): readonly Template[] {
  return BUILT_IN_TEMPLATES
}

/** A built-in template by its public id, or null. */
export function templateById(id: string): Template | null {
  return BUILT_IN_TEMPLATES.find((template) => template.id === id) ?? null
}
