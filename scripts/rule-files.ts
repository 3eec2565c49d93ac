import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

export const RULES_FOLDER = 'src/check/rules'

/** The rules' file names without extension, sorted: `section-missing`. */
export async function ruleNames(root: string): Promise<string[]> {
  const files = await readdir(join(root, RULES_FOLDER))
  return files
    .filter((file) => /^[a-z][a-z-]*\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .toSorted()
}

/** section-missing → sectionMissing: what the rule's file exports. */
export function exportName(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
