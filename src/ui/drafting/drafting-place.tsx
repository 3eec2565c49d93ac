import { makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { useStore } from 'zustand'
import { useApp, useTexts } from '#src/ui/context.ts'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { InsertBar } from './insert-bar.tsx'
import { ProgressList } from './progress-list.tsx'
import { SkeletonPreview } from './skeleton-preview.tsx'
import { TemplateChoice } from './template-choice.tsx'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalM },
  spinner: { padding: tokens.spacingVerticalXL },
})

/** 起草: choose a template, see its 框架, insert it; then see how far the paper is. */
export function DraftingPlace() {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const templates = useStore(app.drafting.state, (state) => state.templates)
  const chosen = useStore(app.drafting.state, (state) => state.chosen)
  const preview = useStore(app.drafting.state, (state) => state.preview)
  return (
    <div className={styles.root}>
      {templates.length === 0 ? (
        <EmptyState title={t('drafting.noTemplates')} help={t('drafting.templateHint')} />
      ) : (
        <TemplateChoice />
      )}
      {chosen !== null && !preview && (
        <Spinner className={styles.spinner} labelPosition="below" label={t('drafting.composing')} />
      )}
      {preview && (
        <>
          <InsertBar />
          <ProgressList />
          <SkeletonPreview preview={preview} />
        </>
      )}
      {!preview && <ProgressList />}
    </div>
  )
}
