import { fail, ok, type Result } from '#src/core/result.ts'

/** What stands on a command line: options with a value, options without, and the rest. */
export interface Arguments {
  readonly values: Readonly<Record<string, string>>
  readonly flags: ReadonlySet<string>
  readonly rest: readonly string[]
}

/** Reads `--name value`, `--name=value` and `--flag`. Refused with one line: an unknown option, one without its value, one given twice. */
export function readArguments(
  args: readonly string[],
  known: { readonly values: readonly string[]; readonly flags: readonly string[] },
): Result<Arguments, string> {
  const values: Record<string, string> = {}
  const flags = new Set<string>()
  const rest: string[] = []
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? ''
    if (!arg.startsWith('--')) {
      rest.push(arg)
      continue
    }
    const equals = arg.indexOf('=')
    const name = arg.slice(2, equals < 0 ? undefined : equals)
    if (known.flags.includes(name) && equals < 0) {
      flags.add(name)
      continue
    }
    if (!known.values.includes(name)) return fail(`unknown option: ${arg}`)
    if (name in values) return fail(`option given twice: --${name}`)
    if (equals < 0) index += 1
    const value = equals < 0 ? args[index] : arg.slice(equals + 1)
    if (value === undefined || value === '' || (equals < 0 && value.startsWith('--')))
      return fail(`--${name} needs a value`)
    values[name] = value
  }
  return ok({ values, flags, rest })
}
