import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { check } from '#src/check/check.ts'
import type { CheckResult } from '#src/check/check-result.ts'
import type { Draft } from '#src/core/draft.ts'
import type { Reading } from '#src/core/reading.ts'
import { fail, ok, type Result } from '#src/core/result.ts'
import { type DocxReadFailure, docxReadFailureMessage } from '#src/docx/read/docx-read-failure.ts'
import { readDocx } from '#src/docx/read/read-docx.ts'
import { decodeHtml } from '#src/formats/decode-html.ts'
import { decodeText } from '#src/formats/decode-text.ts'
import { readHtml } from '#src/formats/read-html.ts'
import { readMarkdown } from '#src/formats/read-markdown.ts'
import { readText } from '#src/formats/read-text.ts'
import type { UnitProfile } from '#src/genres/unit.ts'
import type { CheckArguments } from './check-arguments.ts'
import { missingSection } from './missing-section.ts'

/** One file: its check, or why there is none. `file` is as given. */
export type FileResult =
  | { readonly ok: true; readonly file: string; readonly draft: Draft; readonly result: CheckResult }
  | { readonly ok: false; readonly file: string; readonly error: FileFault }

export interface FileFault {
  readonly code:
    | 'not-found'
    | 'not-a-file'
    | 'unreadable'
    | 'not-text'
    | 'unknown-type'
    | 'failed'
    | DocxReadFailure['id']
  readonly message: string
}

const READERS: Readonly<Record<string, (source: string) => Reading<number>>> = {
  '.txt': readText,
  '.text': readText,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
}
/** Files of word processors: read when they are .docx inside, otherwise named by their content. */
const WORD: ReadonlySet<string> = new Set([
  '.docx',
  '.docm',
  '.dotx',
  '.dotm',
  '.doc',
  '.wps',
  '.rtf',
  '.pdf',
  '.odt',
  '.ofd',
])

/** Reads and checks one file, as 提交前检查. A fault of one file is a value, so that the others go on. */
export async function checkFile(
  file: string,
  cwd: string,
  options: Pick<CheckArguments, 'type'>,
  unit: UnitProfile,
): Promise<FileResult> {
  const extension = extname(file).toLowerCase()
  const reader = READERS[extension]
  const bytes = await readBytes(resolve(cwd, file), file)
  if (!bytes.ok) return { ok: false, file, error: bytes.error }
  if (WORD.has(extension)) {
    const read = readDocx(bytes.value)
    return read.ok
      ? checked(file, read.value, options, unit)
      : fault(file, read.error.id, `${docxReadFailureMessage(read.error).zh}（${file}）`)
  }
  if (!reader) return fault(file, 'unknown-type', `不认识的文件类型，只能读 .docx、.txt、.md 和 .html：${file}`)
  const text = (reader === readHtml ? decodeHtml : decodeText)(bytes.value)
  if (text === null) return fault(file, 'not-text', `不是文字文件，请另存为 UTF-8 编码的 .txt 后再检查：${file}`)
  return checked(file, reader(text), options, unit)
}

function checked(
  file: string,
  { draft, complete }: Pick<Reading<unknown>, 'draft' | 'complete'>,
  options: Pick<CheckArguments, 'type'>,
  unit: UnitProfile,
): FileResult {
  const result = check(draft, {
    complete,
    mode: 'submission',
    unit,
    composeSection: (section, genre, subtype) => missingSection(section, genre, subtype, unit),
    ...(options.type && { genreHint: options.type }),
  })
  return { ok: true, file, draft, result }
}

async function readBytes(path: string, file: string): Promise<Result<Uint8Array, FileFault>> {
  try {
    return ok(await readFile(path))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return fail({ code: 'not-found', message: `找不到文件：${file}` })
    if (code === 'EISDIR') return fail({ code: 'not-a-file', message: `这是文件夹，不是文件：${file}` })
    return fail({ code: 'unreadable', message: `文件读不了（${code ?? String(error)}）：${file}` })
  }
}

function fault(file: string, code: FileFault['code'], message: string): FileResult {
  return { ok: false, file, error: { code, message } }
}
