import type { Role } from '#src/core/draft.ts'

/** Roles by the name of a style: Word's built-in names, as programs localise them, and those of our own page. */
const NAMED: Readonly<Record<string, Role>> = {
  title: 'title',
  标题: 'title',
  文档标题: 'title',
  文件标题: 'title',
  公文标题: 'title',
  大标题: 'title',
  主标题: 'title',
  正标题: 'title',
  subtitle: 'subtitle',
  副标题: 'subtitle',
  公文题注: 'subtitle',
  signature: 'signature',
  签名: 'signature',
  署名: 'signature',
  落款: 'signature',
  公文署名: 'signature',
  date: 'date',
  日期: 'date',
  成文日期: 'date',
  公文日期: 'date',
  公文列项: 'list-item',
}

const HEADING = /^(?:heading|标题) ?([1-9一二三四])$/
const LEVEL_FIRST = /^(?:公文)?([一二三四])级标题$/

/** The role that a style's name says, null when it says none. `Heading 1,章` is called by the part before the comma. */
export function roleOfStyleName(name: string): Role | null {
  const plain = (name.split(',', 1)[0] ?? '').trim().toLowerCase()
  const level = (HEADING.exec(plain) ?? LEVEL_FIRST.exec(plain))?.[1]
  if (level === undefined) return Object.hasOwn(NAMED, plain) ? (NAMED[plain] ?? null) : null
  const written = '一二三四'.indexOf(level) + 1
  return headingRole((written || Number(level)) - 1)
}

/** The role of an outline level, 0 the highest; `body` for 9, which is Word's 正文文本. Levels below the fourth count as it. */
export function headingRole(level: number): Role {
  if (level < 0 || level > 8) return 'body'
  return level === 0 ? 'heading1' : level === 1 ? 'heading2' : level === 2 ? 'heading3' : 'heading4'
}
