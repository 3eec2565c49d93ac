import type { Named } from '#src/genres/vocabulary.ts'

/** Something wrong in a template, without a place: the library knows only the command. Ids are stable. */
export interface TemplateProblem {
  readonly id: string
  /** The command as written, without its braces; null when the problem has none. */
  readonly command: string | null
  readonly message: Named
}

/** Why no file is offered. Plain data: it crosses the border of the worker. */
export type DocxFailure =
  | { readonly id: 'empty' }
  | { readonly id: 'template'; readonly problems: readonly TemplateProblem[] }
  | { readonly id: 'bad-zip' }
  | { readonly id: 'too-large'; readonly limit: number }
  | { readonly id: 'missing-part'; readonly part: string }
  | { readonly id: 'bad-xml'; readonly part: string }
  | { readonly id: 'text-differs'; readonly paragraph: number }
  | { readonly id: 'bad-request' }
  | { readonly id: 'timed-out'; readonly ms: number }
  | { readonly id: 'aborted' }
  | { readonly id: 'worker-failed' }

const BROKEN: Named = {
  zh: '生成的文件没有通过检查，所以没有保存。请先用“复制”把文字带走，并把诊断信息发给我们',
  en: 'The file did not pass its own check, so it was not saved. Use Copy to take the text along, and send us the diagnostics',
}

/** What to tell the user: what happened and what to do next. */
export function docxFailureMessage(failure: DocxFailure): Named {
  switch (failure.id) {
    case 'empty':
      return {
        zh: '这份稿子还没有文字，没有可以导出的内容',
        en: 'The draft has no text yet, there is nothing to export',
      }
    case 'template':
      return (
        failure.problems[0]?.message ?? {
          zh: '模板有错，没有生成文件',
          en: 'The template has a mistake, no file was made',
        }
      )
    case 'timed-out':
      return {
        zh: `导出超过 ${Math.round(failure.ms / 1000)} 秒，已停止。请再试一次，或把稿子分成几份导出`,
        en: `The export was stopped after ${Math.round(failure.ms / 1000)} s. Try again, or export the draft in parts`,
      }
    case 'aborted':
      return { zh: '已取消导出', en: 'The export was cancelled' }
    case 'worker-failed':
      return {
        zh: '导出程序没有启动成功。请重新打开侧边栏再试',
        en: 'The exporter did not start. Open the side panel again and retry',
      }
    case 'too-large':
      return {
        zh: '稿子太大，不能一次导出。请分成几份导出',
        en: 'The draft is too large to export at once. Export it in parts',
      }
    case 'bad-request':
    case 'bad-zip':
    case 'missing-part':
    case 'bad-xml':
    case 'text-differs':
      return BROKEN
  }
}
