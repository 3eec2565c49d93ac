import type { Named } from '#src/genres/vocabulary.ts'

/** What can be wrong with an expression in a template. `{0}` stands for the offending name. */
const TEXTS = {
  'unknown-name': { zh: '没有名为“{0}”的数据项', en: 'There is no data item named "{0}"' },
  'unknown-member': { zh: '数据项里没有“{0}”', en: 'The data item has no "{0}"' },
  'unknown-function': { zh: '没有名为“{0}”的函数', en: 'There is no function named "{0}"' },
  'no-value': { zh: '“{0}”没有值，不能再取其中的内容', en: '"{0}" has no value, nothing can be taken from it' },
  'wrong-kind': { zh: '“{0}”只能用于数字或文字', en: '"{0}" works on numbers and text only' },
  'not-supported': { zh: '表达式里不能用“{0}”', en: '"{0}" cannot be used in an expression' },
  assignment: {
    zh: '表达式不能改动数据（单个等号）；比较请用两个等号',
    en: 'An expression cannot change data (single =); compare with ==',
  },
  syntax: { zh: '看不懂这个表达式：{0}', en: 'This expression cannot be understood: {0}' },
  several: { zh: '表达式是空的，或者多了空格隔开的内容', en: 'The expression is empty or holds several things' },
  'too-long': { zh: '表达式太长', en: 'The expression is too long' },
} as const satisfies Record<string, Named>

export type ExpressionFaultId = keyof typeof TEXTS

/** Thrown inside an expression, because the library passes nothing else through; becomes a plain value where it is caught. */
export class ExpressionFault extends Error {
  readonly id: ExpressionFaultId
  readonly text: Named

  constructor(id: ExpressionFaultId, name = '') {
    const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name
    const text = { zh: TEXTS[id].zh.replace('{0}', () => shown), en: TEXTS[id].en.replace('{0}', () => shown) }
    super(text.zh)
    this.id = id
    this.text = text
  }
}
