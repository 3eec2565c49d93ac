import { Button, Menu, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components'
import { EyeOffRegular } from '@fluentui/react-icons'
import { useId, useState } from 'react'
import type { FindingView, IgnoreScope } from '#src/app/check-views.ts'
import { useApp, useTexts } from '#src/ui/context.ts'
import { focusAfterRemoval } from './focus-after-removal.ts'

/** 这次不改 at once; 本稿不再提 and 以后不查这条 in a menu, which is only made when it is asked for: a draft has many findings. */
export function IgnoreActions({ view, rule }: { view: FindingView; rule: string }) {
  const t = useTexts()
  const app = useApp()
  const opener = useId()
  const [open, setOpen] = useState(false)
  const ignore = (scope: IgnoreScope) => {
    focusAfterRemoval(`finding-${view.id}`)
    void app.paper.ignore(view.id, scope)
  }
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-label={t('finding.onceLabel', [view.message])}
        onClick={() => ignore('once')}
      >
        {t('finding.once')}
      </Button>
      <Button
        id={opener}
        size="small"
        appearance="subtle"
        icon={<EyeOffRegular />}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={t('finding.ignoreLabel', [view.message])}
        title={t('finding.ignore')}
        onClick={() => setOpen(true)}
      />
      {open && (
        <Menu
          open
          positioning={{ target: document.getElementById(opener) }}
          onOpenChange={(_, data) => {
            setOpen(data.open)
            if (!data.open) document.getElementById(opener)?.focus()
          }}
        >
          <MenuPopover>
            <MenuList>
              <MenuItem subText={t('finding.paperHint')} onClick={() => ignore('paper')}>
                {t('finding.paper')}
              </MenuItem>
              <MenuItem subText={t('finding.alwaysHint', [rule])} onClick={() => ignore('always')}>
                {t('finding.always')}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </>
  )
}
