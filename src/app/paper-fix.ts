import { isTextEdit } from '#src/core/edits.ts'
import type { Texts } from '#src/platform/i18n.ts'
import { applyFix } from './apply-fix.ts'
import type { EditorRef } from './connection.ts'
import type { Diagnostics } from './diagnostics.ts'
import type { EditorAccess } from './editor-access.ts'
import type { Examined } from './examine.ts'
import { failureText } from './failure-text.ts'
import { fixSteps } from './fix-steps.ts'
import type { Notices } from './notices.ts'

export interface PaperFixPorts {
  readonly texts: Texts
  readonly editors: EditorAccess
  readonly notices: Notices
  readonly diagnostics: Diagnostics
  copyText(text: string): Promise<boolean>
}

/** 采纳: takes fix number `index` of the finding with this id into the editor and says what came of it. */
export async function acceptFix(
  ports: PaperFixPorts,
  editor: EditorRef,
  examined: Examined,
  id: string,
  index: number,
): Promise<void> {
  const { texts, notices } = ports
  const { draft, findings } = examined.view
  const fix = findings.find((view) => view.id === id)?.finding.fixes[index]
  // The text changed between the last look of the user and her click.
  if (!fix) return notices.say('warning', texts('failed.stale'))
  const steps = fixSteps(draft, fix)
  if (!steps) return
  const answer = await applyFix(ports.editors, editor, draft.revision, steps)
  ports.diagnostics.note('fix', editor.info.adapter, answer.ok ? answer.value.route : answer.error.reason)
  if (answer.ok) {
    const isInserted = fix.edits.every((edit) => !isTextEdit(edit))
    const changed = steps.length > 1 ? texts('done.changedSeveral', [steps.length]) : texts('done.changed')
    return notices.say('success', isInserted ? texts('done.fixed') : changed)
  }
  const { reason, done } = answer.error
  if (done > 0) return notices.say('warning', texts('failed.fixHalf', [done, steps.length]))
  const words = fix.edits
    .flatMap((edit) => (isTextEdit(edit) ? edit.text : edit.blocks.map((b) => (b.label?.text ?? '') + b.text)))
    .join('\n')
  const copy = { label: texts('copy'), run: () => void copied(ports, words) }
  notices.say('warning', failureText(texts, reason), reason === 'refused' ? [copy] : [])
}

async function copied({ copyText, notices, texts }: PaperFixPorts, text: string): Promise<void> {
  const done = await copyText(text)
  notices.say(done ? 'success' : 'error', texts(done ? 'done.copied' : 'failed.copy'))
}
