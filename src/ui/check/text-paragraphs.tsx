import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ArrowRightRegular } from '@fluentui/react-icons'
import { memo } from 'react'
import type { Severity } from '#src/check/finding.ts'
import { type Block, type Draft, type Range, SOFT_BREAK } from '#src/core/draft.ts'
import { useTexts } from '#src/ui/context.ts'
import { type Marking, piecesOf } from './pieces.ts'

const useStyles = makeStyles({
  // What is out of sight is not laid out; its height is guessed until it was seen.
  page: { contentVisibility: 'auto', containIntrinsicSize: 'auto 4000px' },
  paragraph: {
    margin: 0,
    minHeight: tokens.lineHeightBase500,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
  },
  title: { textAlign: 'center', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  heading: { fontWeight: tokens.fontWeightSemibold },
  end: { textAlign: 'end' },
  mark: {
    color: 'inherit',
    backgroundColor: tokens.colorSubtleBackgroundHover,
    borderBottom: `${tokens.strokeWidthThick} solid`,
  },
  error: { borderBottomColor: tokens.colorStatusDangerBorder2, backgroundColor: tokens.colorStatusDangerBackground1 },
  warning: {
    borderBottomColor: tokens.colorStatusWarningBorder2,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  quiet: { borderBottomColor: tokens.colorNeutralStrokeAccessible },
  target: {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  place: { display: 'inline-flex', verticalAlign: 'middle', color: tokens.colorBrandForeground1 },
})

type Kind = Severity | 'target'
type Markings = ReadonlyMap<number, readonly Marking<Severity>[]>

interface TextParagraphsProps {
  readonly draft: Draft
  /** How many paragraphs are drawn. */
  readonly drawn: number
  readonly markings: Markings
  readonly target: { readonly block: number; readonly range: Range } | null
}

const PAGE = 50

/** The first paragraphs of a draft with their markings, in pages of 50 that are laid out when they come into sight. */
export function TextParagraphs({ draft, drawn, markings, target }: TextParagraphsProps) {
  const pages = Math.ceil(drawn / PAGE)
  return Array.from({ length: pages }, (_, page) => {
    const from = page * PAGE
    const to = Math.min(drawn, from + PAGE)
    const isHere = target !== null && target.block >= from && target.block < to
    return <Page key={from} draft={draft} from={from} to={to} markings={markings} target={isHere ? target : null} />
  })
}

interface PageProps extends Omit<TextParagraphsProps, 'drawn'> {
  readonly from: number
  readonly to: number
}

const Page = memo(function Page({ draft, from, to, markings, target }: PageProps) {
  const styles = useStyles()
  return (
    <div className={styles.page}>
      {draft.blocks.slice(from, to).map((block, index) => {
        const own: readonly Marking<Kind>[] = markings.get(from + index) ?? []
        const isTarget = target?.block === from + index
        return (
          <p
            key={block.start}
            tabIndex={-1}
            data-block={from + index}
            className={mergeClasses(styles.paragraph, roleStyle(block, styles))}
          >
            <Paragraph
              draft={draft}
              block={block}
              markings={isTarget ? [...own, { ...target.range, kind: 'target' }] : own}
            />
          </p>
        )
      })}
    </div>
  )
})

function Paragraph({ draft, block, markings }: { draft: Draft; block: Block; markings: readonly Marking<Kind>[] }) {
  const styles = useStyles()
  const t = useTexts()
  if (markings.length === 0) return textOf(draft, block)
  return piecesOf(block, markings).map((piece) => {
    const text = textOf(draft, piece)
    const key = `${piece.start}-${piece.end}`
    const isTarget = piece.kinds.includes('target')
    if (piece.start === piece.end) {
      return (
        <ArrowRightRegular
          key={key}
          aria-label={t('textView.here')}
          className={mergeClasses(styles.place, styles.target)}
        />
      )
    }
    if (piece.kinds.length === 0) return <span key={key}>{text}</span>
    return (
      <mark key={key} className={mergeClasses(markStyle(piece.kinds, styles), isTarget && styles.target)}>
        {text}
      </mark>
    )
  })
}

function textOf(draft: Draft, range: Range): string {
  return draft.text.slice(range.start, range.end).replaceAll(SOFT_BREAK, '\n')
}

function markStyle(kinds: readonly Kind[], styles: ReturnType<typeof useStyles>): string {
  if (kinds.includes('error')) return mergeClasses(styles.mark, styles.error)
  if (kinds.includes('warning')) return mergeClasses(styles.mark, styles.warning)
  return mergeClasses(styles.mark, styles.quiet)
}

function roleStyle(block: Block, styles: ReturnType<typeof useStyles>): string | undefined {
  if (block.role === 'title' || block.role === 'subtitle') return styles.title
  if (block.role.startsWith('heading')) return styles.heading
  return block.role === 'signature' || block.role === 'date' ? styles.end : undefined
}
