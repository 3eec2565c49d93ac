import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons'
import { useEffect, useMemo, useRef } from 'react'
import type { Examination } from '#src/app/check-views.ts'
import type { Severity } from '#src/check/finding.ts'
import { blockIndexAt } from '#src/core/draft.ts'
import { useTexts } from '#src/ui/context.ts'
import type { TextTarget } from '#src/ui/view.ts'
import { markingsByBlock } from './markings-by-block.ts'
import type { Marking } from './pieces.ts'
import { TextParagraphs } from './text-paragraphs.tsx'
import { useGrowing } from './use-growing.ts'

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
})

interface TextViewProps {
  readonly examination: Examination
  readonly target: TextTarget | null
  readonly onBack: (finding: string) => void
}

/**
 * The paragraphs of a pasted or dropped text, its findings marked. Read only; a new `target` is scrolled to and focused.
 * Of a long text the beginning is drawn at once, the rest bit by bit; what is out of sight costs no layout.
 */
export function TextView({ examination, target, onBack }: TextViewProps) {
  const styles = useStyles()
  const t = useTexts()
  const { draft } = examination
  const paper = useRef<HTMLElement>(null)
  const at = target ? blockIndexAt(draft, target.range.start) : -1
  const drawn = useGrowing(draft.revision, draft.blocks.length, at + 1)
  const markings = useMemo(() => {
    const marked = examination.findings.map(
      ({ finding }): Marking<Severity> => ({ ...finding, kind: finding.severity }),
    )
    return markingsByBlock(
      draft.blocks,
      marked.filter((marking) => marking.start < marking.end),
    )
  }, [examination, draft])
  useEffect(() => {
    const paragraph = target && paper.current?.querySelector<HTMLElement>(`[data-block="${at}"]`)
    if (!paragraph) return
    paragraph.focus({ preventScroll: true })
    paragraph.scrollIntoView({ block: 'center' })
  }, [target, at])
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
      <article ref={paper} className={styles.paper} aria-label={t('textView.label')}>
        <TextParagraphs
          draft={draft}
          drawn={drawn}
          markings={markings}
          target={target && { block: at, range: target.range }}
        />
      </article>
    </>
  )
}
