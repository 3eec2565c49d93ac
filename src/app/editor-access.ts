import type { Result } from '#src/core/result.ts'
import { fail } from '#src/core/result.ts'
import type {
  Anchor,
  EditorFailure,
  EditorReading,
  InsertContent,
  InsertPlace,
  InsertReport,
} from '#src/editors/contract.ts'
import { editorInsert } from '#src/messaging/messages/editor-insert.ts'
import { editorRead } from '#src/messaging/messages/editor-read.ts'
import { editorReveal } from '#src/messaging/messages/editor-reveal.ts'
import type { Messenger } from '#src/messaging/messenger.ts'
import type { EditorRef } from './connection.ts'

/**
 * What can be done with an editor of the page. A document that no longer answers is `gone`; an insertion that it does not
 * answer is `unknown`, because the document may have left after the text was written.
 */
export interface EditorAccess {
  read(editor: EditorRef): Promise<Result<EditorReading, EditorFailure>>
  insert(editor: EditorRef, content: InsertContent, place: InsertPlace): Promise<Result<InsertReport, EditorFailure>>
  reveal(editor: EditorRef, anchor: Anchor): Promise<Result<'selected', EditorFailure>>
}

/** Reaches editors over messages. */
export function createEditorAccess(messenger: Messenger): EditorAccess {
  return {
    async read(editor) {
      const answer = await messenger.ask(editorRead, { editor: editor.info.id }, editor.frame)
      return answer.ok ? answer.value : fail('gone')
    },
    async insert(editor, content, place) {
      const request = { editor: editor.info.id, content, place }
      const answer = await messenger.ask(editorInsert, request, editor.frame)
      return answer.ok ? answer.value : fail('unknown')
    },
    async reveal(editor, anchor) {
      const answer = await messenger.ask(editorReveal, { editor: editor.info.id, anchor }, editor.frame)
      return answer.ok ? answer.value : fail('gone')
    },
  }
}
