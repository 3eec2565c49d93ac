import type { Texts } from '#src/platform/i18n.ts'
import type { Subject } from './app.ts'
import type { IgnoreScope } from './check-views.ts'
import { type Examined, ruleName } from './examine.ts'
import type { IgnoredDocument, Ignores } from './ignores.ts'
import type { Notices } from './notices.ts'
import { firstLine } from './paper-records.ts'

const MARKED = 'security/marking'

/** How the open document is known to ignores. `opening` counts what was opened in this panel. */
export function ignoredDocument(
  open: { readonly subject: Subject; readonly address: string | null; readonly opening: number },
  paper: string | null,
  draft: Parameters<typeof firstLine>[0],
): IgnoredDocument {
  const { subject, address, opening } = open
  const title = subject.kind === 'editor' ? subject.title : subject.kind === 'text' ? subject.name : ''
  const key = subject.kind === 'editor' ? subject.key : `text ${opening}`
  return { key, paper, url: address, title, firstHeading: firstLine(draft) }
}

/** Ignores a finding of the open paper and offers to take that back. Of a paper that is marked as secret nothing is kept. */
export async function ignoreFinding(
  ports: {
    readonly texts: Texts
    readonly language: 'zh' | 'en'
    readonly notices: Notices
    readonly ignores: Ignores
  },
  examined: Examined,
  document: IgnoredDocument,
  id: string,
  asked: IgnoreScope,
): Promise<void> {
  const { texts, notices, ignores, language } = ports
  const { draft, findings } = examined.view
  const view = findings.find((candidate) => candidate.id === id)
  if (!view) return
  const isSecret = findings.some(({ finding }) => finding.rule === MARKED && finding.data.kind === 'secret')
  const scope = asked === 'paper' && isSecret ? 'once' : asked
  const added = await ignores.add(scope, draft, view.finding, document)
  if (added === null) return
  const undo = [{ label: texts('undo'), run: () => void ignores.takeBack(added) }]
  if (scope !== asked) notices.say('info', texts('done.ignoredSecret'), undo)
  else if (scope === 'once') notices.say('info', texts('done.ignoredOnce', [view.message]), undo)
  else if (scope === 'paper') notices.say('info', texts('done.ignoredPaper', [view.message]), undo)
  else notices.say('info', texts('done.ignoredAlways', [ruleName(view.finding.rule, language)]), undo)
}
