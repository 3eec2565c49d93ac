import './native-buffer.ts'

import {
  CommandExecutionError,
  CommandSyntaxError,
  createReport,
  IncompleteConditionalStatementError,
  InvalidCommandError,
  ObjectCommandResultError,
  UnterminatedForLoopError,
} from 'docx-templates/lib/browser.js'
import { fail, ok, type Result } from '#src/core/result.ts'
import type { Named } from '#src/genres/vocabulary.ts'
import type { TemplateProblem } from './docx-failure.ts'
import { RAW } from './draft-rows.ts'
import type { TemplateFunctions } from './expressions/evaluate.ts'
import { ExpressionFault } from './expressions/fault.ts'
import { expressionRunner } from './expressions/run-expression.ts'
import { nativeBuffer } from './native-buffer.ts'

// The browser build puts its own Buffer in the global place when it is loaded; in Node everything else needs the real one.
if (nativeBuffer !== undefined) Reflect.set(globalThis, 'Buffer', nativeBuffer)

/** Where the library puts the text of an expression. */
const CODE = '__code__'

/** Far above any document (60 000 paragraphs take 20 million steps); what really hangs is stopped by the worker's time limit. */
const MAX_STEPS = 50_000_000

/**
 * Fills a .docx template (commands in `{ }`) with data and gives the bytes of the document. Its expressions run on our
 * own interpreter, never on `eval`. All problems that the library reports come back as values; a fault of ours throws.
 */
export async function fillTemplate(
  template: Uint8Array,
  data: Readonly<Record<string, unknown>>,
  functions: TemplateFunctions,
): Promise<Result<Uint8Array, readonly TemplateProblem[]>> {
  const run = expressionRunner(functions)
  try {
    const bytes = await createReport({
      template,
      data,
      cmdDelimiter: ['{', '}'],
      literalXmlDelimiter: RAW,
      runJs: ({ sandbox }) => ({ modifiedSandbox: sandbox, result: run(String(sandbox[CODE]), sandbox) }),
      indentXml: false,
      failFast: false,
      maximumWalkingDepth: MAX_STEPS,
    })
    return ok(bytes)
  } catch (thrown) {
    return fail((Array.isArray(thrown) ? thrown : [thrown]).map(problemOf))
  }
}

function problemOf(thrown: unknown): TemplateProblem {
  if (thrown instanceof CommandExecutionError) {
    if (thrown.err instanceof ExpressionFault) return problem(thrown.err.id, thrown.command, thrown.err.text)
    throw thrown.err
  }
  if (thrown instanceof ObjectCommandResultError)
    return problem('not-text', thrown.command, {
      zh: `“${thrown.command}”不是文字，不能直接写进文档`,
      en: `"${thrown.command}" is not text and cannot be written as such`,
    })
  if (thrown instanceof CommandSyntaxError || thrown instanceof InvalidCommandError)
    return problem('command', thrown.command, {
      zh: `看不懂这条命令：${thrown.command}`,
      en: `This command cannot be understood: ${thrown.command}`,
    })
  if (thrown instanceof UnterminatedForLoopError)
    return problem('unclosed-for', null, { zh: 'FOR 没有对应的 END-FOR', en: 'A FOR has no END-FOR' })
  if (thrown instanceof IncompleteConditionalStatementError)
    return problem('unclosed-if', null, { zh: 'IF 和 END-IF 不成对', en: 'IF and END-IF do not pair' })
  if (thrown instanceof Error)
    return problem('unreadable', null, { zh: '模板文件读不了', en: `The template cannot be read: ${thrown.message}` })
  throw thrown
}

function problem(id: string, command: string | null, message: Named): TemplateProblem {
  return { id, command, message }
}
