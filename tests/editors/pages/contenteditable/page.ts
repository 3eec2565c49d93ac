import { mountContentEditable } from './mount.ts'

const host = document.querySelector<HTMLElement>('#editor')
if (host) window.lab = mountContentEditable(host)
