import type { Outline } from '#src/outline/outline.ts'

/** How far from the start a salutation stands. */
const HEAD = 400
const ADDRESS = /(?:^|\n)[ 　]{0,8}(?:同志们|尊敬的|各位(?:领导|代表|委员|同志|来宾|老师|同事|家长|乡亲))/

/** Whether a paper is spoken from: a host's script, a speech, or one of no known kind that addresses its listeners. */
export function isReadAloud(outline: Outline, text: string): boolean {
  if (outline.genre === 'host-script' || outline.genre === 'speech') return true
  return outline.genre === 'other' && ADDRESS.test(text.slice(0, HEAD))
}
