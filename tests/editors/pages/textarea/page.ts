import { mountTextarea } from './mount.ts'

const host = document.querySelector<HTMLElement>('#editor')
if (host) window.lab = mountTextarea(host)
