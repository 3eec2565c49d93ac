import type { Role } from '#src/core/draft.ts'
import { LIMITS } from './limits.ts'
import { isOn, wholeNumber } from './property-values.ts'
import { headingRole, roleOfStyleName } from './style-role.ts'
import { LEFT_OUT, type Rule, type Rules } from './xml-walk.ts'

/** What runs look like, as far as it is read; undefined where nothing is said. */
export interface Look {
  bold?: boolean | undefined
  underline?: boolean | undefined
  hidden?: boolean | undefined
}

/** A reference to a list: its number and level; undefined where nothing is said. `0` is Word's way to say none. */
export interface ListReference {
  numId?: number | undefined
  level?: number | undefined
}

interface Style {
  readonly id: string
  readonly type: string
  name: string
  basedOn: string
  readonly list: ListReference
  outline: number | null
  readonly look: Look
}

/** A style with all that it takes over from those that it is based on. */
export interface ResolvedStyle {
  readonly role: Role
  readonly list: ListReference
  /** The style that the list comes from: a level may be linked to it. */
  readonly listStyle: string
  readonly look: Look
}

const PLAIN: ResolvedStyle = { role: 'body', list: {}, listStyle: '', look: {} }

/** word/styles.xml, as far as it says what a paragraph is and how a run looks. */
export class StyleSheet {
  readonly defaults: Look = {}
  tooMany = false
  readonly #styles = new Map<string, Style>()
  readonly #resolved = new Map<string, ResolvedStyle>()
  #defaultParagraph = ''
  #open: Style | null = null

  /** The style of a paragraph; without one, or with one that is not defined, the default style. */
  paragraph(id: string): ResolvedStyle {
    return this.#resolved.get(id) ?? this.#resolve(id)
  }

  /** What a character style says about a run. */
  character(id: string): Look {
    return this.#styles.has(id) ? this.paragraph(id).look : PLAIN.look
  }

  /** The list of a numbering style, for the lists that only point to it. */
  listOf(id: string): number | undefined {
    return this.#styles.get(id)?.list.numId
  }

  begin(id: string, type: string, isDefault: boolean): void {
    if (this.#styles.size >= LIMITS.definitions) {
      this.tooMany = true
      return
    }
    this.#open = { id, type, name: '', basedOn: '', list: {}, outline: null, look: {} }
    this.#styles.set(id, this.#open)
    if (isDefault && type === 'paragraph' && id !== '') this.#defaultParagraph = id
  }

  get current(): Style | null {
    return this.#open
  }

  get currentLook(): Look {
    return this.#open ? this.#open.look : this.defaults
  }

  end(): void {
    this.#open = null
  }

  #resolve(id: string): ResolvedStyle {
    const resolved = this.#styles.has(id) ? this.#inherited(id) : this.#undefined(id)
    if (this.#resolved.size < LIMITS.definitions) this.#resolved.set(id, resolved)
    return resolved
  }

  /** A file without that style may still mean it by its id: Heading1, 标题1. */
  #undefined(id: string): ResolvedStyle {
    const plain = this.#defaultParagraph === '' ? PLAIN : this.paragraph(this.#defaultParagraph)
    const role = roleOfStyleName(id.replace(/ ?([1-9])$/, ' $1'))
    return role ? { ...plain, role } : plain
  }

  #inherited(id: string): ResolvedStyle {
    let role: Role | null = null
    let listStyle = ''
    const list: ListReference = {}
    const look: Look = {}
    const seen = new Set<string>()
    let at = this.#styles.get(id)
    while (at && !seen.has(at.id) && seen.size < LONGEST_CHAIN) {
      seen.add(at.id)
      role ??= roleOf(at)
      if (listStyle === '' && at.list.numId !== undefined) listStyle = at.id
      list.numId ??= at.list.numId
      list.level ??= at.list.level
      look.bold ??= at.look.bold
      look.underline ??= at.look.underline
      look.hidden ??= at.look.hidden
      at = this.#styles.get(at.basedOn)
    }
    return { role: role ?? 'body', list, listStyle, look }
  }
}

/** Word follows eleven; a longer chain is a trap. */
const LONGEST_CHAIN = 64

function roleOf(style: Style): Role | null {
  const named = roleOfStyleName(style.name)
  if (named && !named.startsWith('heading')) return named
  return style.outline === null ? named : headingRole(style.outline)
}

/** Switches of run properties, wherever they stand. */
export function lookRules<Reader>(lookOf: (reader: Reader) => Look | null): Rules<Reader> {
  const set = (property: keyof Look, on = isOn): Rule<Reader> => ({
    open(reader, attributes) {
      const look = lookOf(reader)
      if (look) look[property] = on(attributes.get('w:val'))
    },
  })
  return { 'w:b': set('bold'), 'w:vanish': set('hidden'), 'w:u': set('underline') }
}

export const STYLE_RULES: Rules<StyleSheet> = {
  'w:style': {
    open: (sheet, a) =>
      sheet.begin(
        a.get('w:styleId') ?? '',
        a.get('w:type') ?? '',
        a.get('w:default') !== undefined && isOn(a.get('w:default')),
      ),
    close: (sheet) => sheet.end(),
  },
  'w:name': {
    open(sheet, a) {
      if (sheet.current) sheet.current.name = a.get('w:val') ?? ''
    },
  },
  'w:basedOn': {
    open(sheet, a) {
      if (sheet.current) sheet.current.basedOn = a.get('w:val') ?? ''
    },
  },
  'w:outlineLvl': {
    open(sheet, a) {
      if (sheet.current) sheet.current.outline = wholeNumber(a.get('w:val'))
    },
  },
  'w:numId': {
    open(sheet, a) {
      const value = wholeNumber(a.get('w:val'))
      if (sheet.current && value !== null) sheet.current.list.numId = value
    },
  },
  'w:ilvl': {
    open(sheet, a) {
      const value = wholeNumber(a.get('w:val'))
      if (sheet.current && value !== null) sheet.current.list.level = value
    },
  },
  ...lookRules<StyleSheet>((sheet) => sheet.currentLook),
  'w:tblStylePr': LEFT_OUT,
  'w:pPrChange': LEFT_OUT,
  'w:rPrChange': LEFT_OUT,
  'w:latentStyles': LEFT_OUT,
}
