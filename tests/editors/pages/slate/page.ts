import { mountSlate } from './mount.tsx'

const host = document.querySelector<HTMLElement>('#editor')
if (host) window.lab = await mountSlate(host)
