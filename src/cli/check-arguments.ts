import type { Lang } from '#src/check/render-message.ts'
import { fail, ok, type Result } from '#src/core/result.ts'
import { GENRES, type GenreId } from '#src/genres/vocabulary.ts'

export const USAGE =
  '用法：npm run -s check -- [--format text|json] [--type ID] [--lang zh|en] [--profile FILE] [--meeting FILE] [--print-text] FILE...'

/** A file beside the documents that changes how they are judged. */
export interface SideFile {
  readonly kind: 'profile' | 'meeting'
  readonly file: string
}

export interface CheckArguments {
  readonly format: 'text' | 'json'
  readonly lang: Lang
  readonly type: GenreId | null
  readonly profile: SideFile | null
  readonly meeting: SideFile | null
  readonly printText: boolean
  readonly files: readonly string[]
}

/** Reads the command line; a fault is one plain line. Everything behind `--` is a file. */
export function parseArguments(argv: readonly string[]): Result<CheckArguments, string> {
  const values = new Map<string, string>()
  const files: string[] = []
  let printText = false
  let onlyFiles = false
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? ''
    if (onlyFiles || !argument.startsWith('--')) files.push(argument)
    else if (argument === '--') onlyFiles = true
    else if (argument === '--print-text') printText = true
    else {
      const [name = '', inline] = splitOption(argument)
      if (!WITH_VALUE.has(name)) return fail(`不认识的选项 ${argument}`)
      const value = inline ?? argv[++i]
      if (value === undefined) return fail(`选项 ${name} 缺少取值`)
      values.set(name, value)
    }
  }
  const format = values.get('--format') ?? 'text'
  const lang = values.get('--lang') ?? 'zh'
  const type = values.get('--type') ?? null
  if (format !== 'text' && format !== 'json') return fail(`--format 只能是 text 或 json，不能是 ${format}`)
  if (lang !== 'zh' && lang !== 'en') return fail(`--lang 只能是 zh 或 en，不能是 ${lang}`)
  if (type !== null && !isGenre(type)) return fail(`--type 只能是 ${GENRES.join('、')}，不能是 ${type}`)
  if (files.length === 0) return fail('没有要检查的文件')
  return ok({
    format,
    lang,
    type,
    profile: sideFile('profile', values.get('--profile')),
    meeting: sideFile('meeting', values.get('--meeting')),
    printText,
    files,
  })
}

const WITH_VALUE: ReadonlySet<string> = new Set(['--format', '--lang', '--type', '--profile', '--meeting'])

function splitOption(argument: string): [string, string | undefined] {
  const at = argument.indexOf('=')
  return at < 0 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)]
}

function isGenre(id: string): id is GenreId {
  return (GENRES as readonly string[]).includes(id)
}

function sideFile(kind: SideFile['kind'], file: string | undefined): SideFile | null {
  return file === undefined ? null : { kind, file }
}
