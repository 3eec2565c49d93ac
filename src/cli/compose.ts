import { writeFile } from 'node:fs/promises'
import { compose } from '#src/compose/compose.ts'
import type { Draft } from '#src/core/draft.ts'
import { fail, ok, type Result } from '#src/core/result.ts'
import { draftToHtml } from '#src/formats/write-html.ts'
import { draftToText } from '#src/formats/write-text.ts'
import { resolve } from '#src/genres/resolve.ts'
import { builtInTemplates, templateById } from '#src/genres/template-list.ts'
import { meetingJsonSchema, readMeeting } from '#src/meeting/read-meeting.ts'
import { readArguments } from './arguments.ts'
import { composeDocx } from './docx-port.ts'
import { calledFrom, calledPath, fileReason, readText } from './read-input.ts'
import { readProfile } from './side-file.ts'

const FORMATS = ['text', 'html', 'json', 'docx'] as const
type Format = (typeof FORMATS)[number]
const USAGE =
  'usage: compose --template ID --meeting FILE.json [--profile FILE.json] --to text|html|json|docx [--out FILE] | compose --list | compose --schema'

/** Runs the command. Answers what goes to standard output, or one line that says what is wrong. */
async function run(args: readonly string[]): Promise<Result<string, string>> {
  const read = readArguments(args, {
    values: ['template', 'meeting', 'profile', 'to', 'out'],
    flags: ['list', 'schema', 'help'],
  })
  if (!read.ok) return fail(`${read.error} (${USAGE})`)
  const { values, flags, rest } = read.value
  if (rest.length > 0) return fail(`not an option: ${rest[0]} (${USAGE})`)
  if (flags.has('help')) return ok(`${USAGE}\n`)
  if (flags.has('list'))
    return ok(
      builtInTemplates()
        .map(({ id, genre, name }) => `${id}\t${genre}\t${name.zh}\n`)
        .join(''),
    )
  if (flags.has('schema')) return ok(`${JSON.stringify(meetingJsonSchema(), null, 2)}\n`)
  const format = FORMATS.find((candidate) => candidate === (values['to'] ?? 'text'))
  if (!format) return fail(`--to must be one of ${FORMATS.join(', ')}, not ${values['to']}`)
  const draft = await composed(values['template'], values['meeting'], values['profile'] ?? null)
  if (!draft.ok) return draft
  const out = values['out']
  if (format === 'docx' && out === undefined) return fail('--to docx needs --out FILE: a .docx is not for a terminal')
  const content = await contentOf(draft.value, format)
  if (!content.ok) return content
  if (out === undefined) return ok(String(content.value))
  try {
    await writeFile(calledPath(out), content.value)
    return ok('')
  } catch (error) {
    return fail(`${out}: ${fileReason(error)}`)
  }
}

async function composed(
  id: string | undefined,
  file: string | undefined,
  profile: string | null,
): Promise<Result<Draft, string>> {
  if (id === undefined) return fail(`--template is missing (${USAGE})`)
  if (file === undefined) return fail(`--meeting is missing (${USAGE})`)
  const template = templateById(id)
  if (!template) return fail(`no template ${id}; --list shows them all`)
  const text = await readText(file)
  if (!text.ok) return fail(`${file}: ${text.error}`)
  const meeting = readMeeting(text.value)
  if (!meeting.ok)
    return fail(`${file}: ${meeting.error.path ? `${meeting.error.path}: ` : ''}${meeting.error.message}`)
  const unit = await readProfile(profile, calledFrom())
  if (!unit.ok) return unit
  return ok(compose(template, resolve(template.genre, template.subtype, unit.value), meeting.value))
}

async function contentOf(draft: Draft, format: Format): Promise<Result<string | Uint8Array, string>> {
  if (format === 'docx') return composeDocx(draft)
  if (format === 'html') return ok(`${draftToHtml(draft)}\n`)
  if (format === 'json') return ok(`${JSON.stringify(draft, null, 2)}\n`)
  return ok(`${draftToText(draft)}\n`)
}

const result = await run(process.argv.slice(2))
if (result.ok) process.stdout.write(result.value)
else {
  process.stderr.write(`compose: ${result.error.replaceAll(/\s+/g, ' ')}\n`)
  process.exitCode = 2
}
