import { defineBackground } from 'wxt/utils/define-background'
import { onPanelAsked, openPanel } from '#src/platform/panel-opener.ts'

export default defineBackground(() => {
  onPanelAsked((tab) => {
    void openPanel(tab)
  })
})
