import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { useStore } from 'zustand'
import type { Notice } from '#src/app/app.ts'
import { useApp, useTexts } from '#src/ui/context.ts'

const useStyles = makeStyles({
  calm: { display: 'block' },
  root: { flexShrink: 0, maxHeight: '50%', overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
  bar: { lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
})

/** What happened, newest last, under the places. Both regions stand there from the start, so that they are read out. */
export function NoticeStack() {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const list = useStore(app.notices.state, (state) => state.list)
  const loud = list.filter(isLoud)
  const calm = list.filter((notice) => !isLoud(notice))
  return (
    <section aria-label={t('notice.label')} className={styles.root}>
      <div role="alert">
        {loud.map((notice) => (
          <NoticeBar key={notice.id} notice={notice} />
        ))}
      </div>
      <output className={styles.calm}>
        {calm.map((notice) => (
          <NoticeBar key={notice.id} notice={notice} />
        ))}
      </output>
    </section>
  )
}

function NoticeBar({ notice }: { notice: Notice }) {
  const styles = useStyles()
  const t = useTexts()
  const app = useApp()
  const dismiss = () => {
    app.notices.dismiss(notice.id)
    focusOpenPlace()
  }
  return (
    <MessageBar
      intent={notice.kind}
      layout="multiline"
      shape="square"
      className={styles.bar}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        dismiss()
      }}
    >
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={t('notice.dismiss')}
            title={t('notice.dismiss')}
            onClick={dismiss}
          />
        }
      >
        {notice.actions.map((action) => (
          <Button
            key={action.label}
            size="small"
            onClick={() => {
              action.run()
              dismiss()
            }}
          >
            {action.label}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  )
}

function isLoud(notice: Notice): boolean {
  return notice.kind === 'error' || notice.kind === 'warning'
}

// The focused button goes away with its notice; without this the next Tab would start from the top.
function focusOpenPlace(): void {
  document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus()
}
