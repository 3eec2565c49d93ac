import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Paths from the root of all files that are or would be committed, with "/". */
export const files: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(root, path)))

/** Code that people write. */
export const code: readonly string[] = files.filter((path) => /\.(tsx?|mjs|cjs)$/.test(path) && !isGenerated(path))

/** The content of a file, by its path from the root. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

export function isGenerated(path: string): boolean {
  return /(^|\/)generated\/|\.generated\./.test(path)
}

export function isTest(path: string): boolean {
  return /^tests\/|\.(test|cases)\.tsx?$/.test(path)
}
