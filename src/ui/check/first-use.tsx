import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { ClipboardTaskRegular, ShieldRegular } from '@fluentui/react-icons'
import { useEffect, useEffectEvent } from 'react'
import { useTexts, useView } from '#src/ui/context.ts'
import { PasteZone, pastedDocument, useOpening } from './paste-zone.tsx'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    lineHeight: tokens.lineHeightBase400,
  },
  icon: { fontSize: tokens.fontSizeHero800, color: tokens.colorBrandForeground1 },
  title: { margin: 0, textAlign: 'center', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  privacy: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
})

/** The empty 检查: paste anywhere or drop a file, and the result is there. */
export function FirstUse() {
  const styles = useStyles()
  const t = useTexts()
  const open = useEffectEvent(useOpening())
  const here = useView((view) => view.place === 'check')
  useEffect(() => {
    if (!here) return
    const onPaste = (event: globalThis.ClipboardEvent) => {
      if (event.defaultPrevented || isField(event.target)) return
      const pasted = pastedDocument(event.clipboardData)
      if (!pasted) return
      event.preventDefault()
      open(pasted)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [here])
  return (
    <div className={styles.root}>
      <ClipboardTaskRegular className={styles.icon} />
      <Text as="h2" weight="semibold" className={styles.title}>
        {t('firstUse.title')}
      </Text>
      <Text>{t('firstUse.body')}</Text>
      <PasteZone />
      <div className={styles.privacy}>
        <ShieldRegular />
        {t('firstUse.privacy')}
      </div>
    </div>
  )
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null
}
