import { z } from 'zod'
import { parseArguments, USAGE } from './check-arguments.ts'
import { checkFile } from './check-file.ts'
import { fileEntry } from './check-json.ts'
import { fileText } from './check-text.ts'
import { readMeetingFile, readProfile } from './side-file.ts'

z.config({ jitless: true })

/** `check`: exit 0 nothing of error severity, 1 errors found, 2 something could not be read or run. */
async function main(argv: readonly string[], cwd: string): Promise<number> {
  const parsed = parseArguments(argv)
  if (!parsed.ok) {
    console.error(`${parsed.error}\n${USAGE}`)
    return 2
  }
  const options = parsed.value
  const profile = await readProfile(options.profile?.file ?? null, cwd)
  if (!profile.ok) {
    console.error(profile.error)
    return 2
  }
  const unit = profile.value
  const meeting = options.meeting && (await readMeetingFile(options.meeting.file, cwd))
  if (meeting) console.error(meeting.ok ? meeting.value : meeting.error)
  const results = []
  for (const file of options.files) results.push(await checkFile(file, cwd, options, unit))
  if (options.format === 'json')
    console.log(JSON.stringify({ schema: 1, files: results.map((r) => fileEntry(r, options)) }, null, 2))
  else console.log(results.map((r) => fileText(r, options, unit)).join('\n\n'))
  if (meeting?.ok === false || results.some((r) => !r.ok)) return 2
  return results.some((r) => r.ok && r.result.findings.some((f) => f.severity === 'error')) ? 1 : 0
}

process.exitCode = await main(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd())
