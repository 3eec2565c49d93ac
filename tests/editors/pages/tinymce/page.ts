import { mountTinymce } from './mount.ts'

const host = document.querySelector<HTMLElement>('#editor')
if (host) window.lab = await mountTinymce(host)
