import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular, ArrowRightRegular } from '@fluentui/react-icons'
import { useEffect, useMemo, useRef } from 'react'
import type { Examination } from '#src/app/app.ts'
import type { Severity } from '#src/check/finding.ts'
import { type Block, blockIndexAt, type Draft, SOFT_BREAK } from '#src/core/draft.ts'
import { useTexts } from '#src/ui/context.ts'
import type { TextTarget } from '#src/ui/view.ts'
import { type Marking, piecesOf } from './pieces.ts'

const useStyles = makeStyles({
  note: { display: 'block', color: tokens.colorNeutralForeground2, padding: `${tokens.spacingVerticalS} 0` },
  back: { position: 'sticky', top: 0, padding: `${tokens.spacingVerticalXS} 0`, zIndex: 1 },
  paper: {
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase500,
  },
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

interface TextViewProps {
  readonly examination: Examination
  readonly target: TextTarget | null
  readonly onBack: (finding: string) => void
}

/** The paragraphs of a pasted or dropped text, its findings marked. Read only; a new `target` is scrolled to and focused. */
export function TextView({ examination, target, onBack }: TextViewProps) {
  const styles = useStyles()
  const t = useTexts()
  const { draft } = examination
  const focused = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (!target) return
    focused.current?.focus({ preventScroll: true })
    focused.current?.scrollIntoView({ block: 'center' })
  }, [target])
  const markings = useMemo<Marking<Kind>[]>(
    () =>
      examination.findings
        .map(({ finding }) => ({ ...finding, kind: finding.severity }))
        .filter((m) => m.start < m.end),
    [examination],
  )
  const shown: Marking<Kind>[] = target ? [...markings, { ...target.range, kind: 'target' }] : markings
  const at = target ? blockIndexAt(draft, target.range.start) : -1
  const finding = target?.finding
  return (
    <>
      {finding ? (
        <div className={styles.back}>
          <Button size="small" icon={<ArrowLeftRegular />} onClick={() => onBack(finding)}>
            {t('finding.backTo')}
          </Button>
        </div>
      ) : (
        <Text size={200} className={styles.note}>
          {t('textView.marked')}
        </Text>
      )}
      <article className={styles.paper} aria-label={t('textView.label')}>
        {draft.blocks.map((block, index) => (
          <p
            key={block.start}
            tabIndex={-1}
            ref={index === at ? focused : null}
            className={mergeClasses(styles.paragraph, roleStyle(block, styles))}
          >
            <Paragraph draft={draft} block={block} markings={shown} />
          </p>
        ))}
      </article>
    </>
  )
}

function Paragraph({ draft, block, markings }: { draft: Draft; block: Block; markings: readonly Marking<Kind>[] }) {
  const styles = useStyles()
  const t = useTexts()
  return piecesOf(block, markings).map((piece) => {
    const text = draft.text.slice(piece.start, piece.end).replaceAll(SOFT_BREAK, '\n')
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
