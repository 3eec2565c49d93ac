import { mountTiptap } from './mount.ts'

const host = document.querySelector<HTMLElement>('#editor')
if (host) window.lab = mountTiptap(host)
