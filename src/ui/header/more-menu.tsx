import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import {
  ArrowDownloadRegular,
  ArrowUploadRegular,
  BuildingRegular,
  DatabaseRegular,
  MoreHorizontalRegular,
  StethoscopeRegular,
} from '@fluentui/react-icons'
import { useRef, useState } from 'react'
import { useApp, useTexts, useViewStore } from '#src/ui/context.ts'
import { focusSoon } from '#src/ui/focus.ts'
import { AboutData } from '#src/ui/library/about-data.tsx'

/** What is needed seldom: diagnostics, backup, what is kept on this machine. */
export function MoreMenu() {
  const t = useTexts()
  const app = useApp()
  const backup = useRef<HTMLInputElement>(null)
  const view = useViewStore()
  const openUnit = () => {
    view.setState({ place: 'check', unit: true })
    focusSoon('unit-title')
  }
  const [about, setAbout] = useState(false)
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            id="more-actions"
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label={t('paper.more')}
            title={t('paper.more')}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<BuildingRegular />} onClick={openUnit}>
              {t('menu.unit')}
            </MenuItem>
            <MenuDivider />
            <MenuItem icon={<ArrowDownloadRegular />} onClick={() => void app.library.exportBackup()}>
              {t('menu.backup')}
            </MenuItem>
            <MenuItem icon={<ArrowUploadRegular />} onClick={() => backup.current?.click()}>
              {t('menu.restore')}
            </MenuItem>
            <MenuItem icon={<DatabaseRegular />} onClick={() => setAbout(true)}>
              {t('menu.about')}
            </MenuItem>
            <MenuDivider />
            <MenuItem icon={<StethoscopeRegular />} onClick={() => void app.copyDiagnostics()}>
              {t('menu.diagnostics')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={backup}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('menu.restore')}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) void app.library.importBackup(file)
        }}
      />
      {about && (
        <AboutData
          onClose={() => {
            setAbout(false)
            focusSoon('more-actions')
          }}
        />
      )}
    </>
  )
}
