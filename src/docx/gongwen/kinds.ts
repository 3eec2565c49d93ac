/** How a paragraph of a draft is set. `name` is what the template's IF asks for; `style` the style's id in the file. */
export interface Kind {
  readonly name: string
  readonly style: string
  /** Direct formatting beside the style: one empty line below the last line of the title block (惯例). */
  readonly lineBelow?: boolean
}

/** The paragraph kinds of the page. Roles are kept by style and outline level, so that a reader finds them again. */
export const KIND = {
  title: { name: '标题', style: 'GwTitle' },
  titleEnd: { name: '标题末', style: 'GwTitle', lineBelow: true },
  subtitle: { name: '题注', style: 'GwSubtitle' },
  subtitleEnd: { name: '题注末', style: 'GwSubtitle', lineBelow: true },
  salutation: { name: '称谓', style: 'GwSalutation' },
  heading1: { name: '一级', style: '1' },
  heading2: { name: '二级', style: '2' },
  heading3: { name: '三级', style: '3' },
  heading4: { name: '四级', style: '4' },
  body: { name: '正文', style: 'GwBody' },
  listItem: { name: '列项', style: 'GwListItem' },
  cell: { name: '单元格', style: 'GwCell' },
  signature: { name: '署名', style: 'GwSignature' },
  date: { name: '日期', style: 'GwDate' },
} as const satisfies Record<string, Kind>
