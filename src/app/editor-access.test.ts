import { expect, it } from 'vitest'
import { buildDraft } from '#src/core/draft-builder.ts'
import { fail } from '#src/core/result.ts'
import type { Messenger, SendFailure } from '#src/messaging/messenger.ts'
import type { EditorRef } from './connection.ts'
import { createEditorAccess } from './editor-access.ts'

const editor = { key: 'k', frame: { tabId: 1, frameId: 0 }, info: { id: 'e' } } as unknown as EditorRef
const content = { draft: buildDraft([{ role: 'body', text: '散会。' }]), html: '<p>散会。</p>', text: '散会。' }

it.each<SendFailure>(['unreachable', 'invalid', 'fault'])(
  'never claims that nothing was written when an insertion is not answered: %s',
  async (failure) => {
    const messenger = { ask: async () => fail(failure) } as unknown as Messenger
    const access = createEditorAccess(messenger)
    expect(await access.insert(editor, content, { kind: 'caret', selectedLength: 0 })).toEqual(fail('unknown'))
    expect(await access.read(editor)).toEqual(fail('gone'))
    expect(await access.reveal(editor, { quote: '散会', before: '', after: '', offset: 0 })).toEqual(fail('gone'))
  },
)
