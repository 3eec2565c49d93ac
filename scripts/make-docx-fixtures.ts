// Writes tests/docx/fixtures with other programs: needs pandoc and LibreOffice (`apt-get install pandoc libreoffice-writer-nogui`).
// The expectations in tests/docx/read-producers.test.ts are written by hand; run this only to add a file.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { HTML, MARKDOWN } from './docx-fixture-sources.ts'

const out = resolve(import.meta.dirname, '../tests/docx/fixtures')
const folder = mkdtempSync(join(tmpdir(), 'docx-fixtures-'))

for (const [name, text] of Object.entries(MARKDOWN)) {
  const source = join(folder, `${name}.md`)
  writeFileSync(source, text)
  execFileSync('pandoc', ['-f', 'markdown', '-t', 'docx', '-o', join(out, `pandoc-${name}.docx`), source])
}
for (const [name, html] of Object.entries(HTML)) {
  writeFileSync(join(folder, `${name}.html`), `<!doctype html><meta charset="utf-8"><body>${html}</body>`)
  // HTML opens as a web page; by way of .odt it becomes a text document.
  for (const [from, to] of [
    ['html', 'odt'],
    ['odt', 'docx:MS Word 2007 XML'],
  ] as const)
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        ...(from === 'html' ? ['--infilter=HTML (StarWriter)'] : []),
        '--convert-to',
        to,
        '--outdir',
        folder,
        join(folder, `${name}.${from}`),
      ],
      { stdio: 'pipe' },
    )
  renameSync(join(folder, `${name}.docx`), join(out, `libreoffice-${name}.docx`))
}
rmSync(folder, { recursive: true })
