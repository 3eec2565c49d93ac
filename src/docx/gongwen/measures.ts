/** Twentieths of a point, the unit of WordprocessingML: 1440 to the inch. */
export function twips(mm: number): number {
  return Math.round((mm * 1440) / 25.4)
}

/** A4, GB/T 9704-2012 clause 5.1. */
export const PAGE = { width: twips(210), height: twips(297) } as const

/** 天头 37 mm and 订口 28 mm, clause 5.2.1; 地脚 and 切口 follow from 版心 156 mm × 225 mm. */
export const MARGIN = {
  top: twips(37),
  left: twips(28),
  bottom: twips(297 - 37 - 225),
  right: twips(210 - 28 - 156),
} as const

/** 页码 stand 7 mm below 版心, clause 7.5. From the page's edge to the footer's: 25.2 mm puts its 一字线 there. */
export const FOOTER_FROM_EDGE = twips(25.2)

/** 22 lines on 225 mm, clause 5.2.3: 12756 / 22 = 579.8 twips. Rounded up, the last line would not fit. */
export const LINE = 579

/** 3号 is 16 pt, 2号 22 pt, 4号 14 pt, in half points. */
export const SIZE = { third: 32, second: 44, fourth: 28 } as const

/**
 * 28 characters on 156 mm (442.25 pt), clause 5.2.3: 16 pt each would need 448 pt, so each is set 0.25 pt closer.
 * A character grid (`linesAndChars`) would say the same to Word but halves the line in LibreOffice.
 */
export const CLOSER = -5

/** Width of one body character, in twips. */
export const CHARACTER = SIZE.third * 10 + CLOSER

/** 黑体, 楷体 and 仿宋 for the levels, 小标宋 for the title (clauses 5.2.2, 7.3.1, 7.3.3); the names are those in use (惯例). */
export const FONT = {
  body: '仿宋_GB2312',
  kai: '楷体_GB2312',
  hei: '黑体',
  title: '方正小标宋简体',
  number: '宋体',
} as const

/** What a system without these fonts may take instead. */
export const FONT_INSTEAD: readonly (readonly [font: string, instead: string])[] = [
  [FONT.body, '仿宋'],
  [FONT.kai, '楷体'],
  [FONT.hei, 'SimHei'],
  [FONT.title, '小标宋'],
  [FONT.number, 'SimSun'],
]
