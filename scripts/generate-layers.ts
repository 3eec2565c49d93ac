import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import layers from './layers.json' with { type: 'json' }

const PAGE = 'docs/architecture.md'
const BEGIN = '<!-- layers:begin (generated from scripts/layers.json) -->'
const END = '<!-- layers:end -->'

/** The page about the architecture with the table of layers as the borders draw it. Throws when its place is gone. */
export async function generateLayers(root: string): Promise<ReadonlyMap<string, string>> {
  const page = await readFile(join(root, PAGE), 'utf8')
  const begin = page.indexOf(BEGIN)
  const end = page.indexOf(END)
  if (begin < 0 || end < begin) throw new Error(`${PAGE} has no place for the table of layers: ${BEGIN} … ${END}`)
  return new Map([[PAGE, `${page.slice(0, begin + BEGIN.length)}\n${table()}\n${page.slice(end)}`]])
}

function table(): string {
  const rows = Object.entries(layers.mayImport).map(([folder, may]) => {
    const names = may.map((name) => `\`${name}\``).join(' ')
    return `| \`src/${folder}\` | ${layers.pure.includes(folder) ? 'yes' : ''} | ${names || 'nothing'}${folder === 'ui' ? ', types of the rest' : ''} |`
  })
  return [
    '| folder | pure | may import |',
    '|---|---|---|',
    ...rows,
    '| `entrypoints` | | everything under `src` |',
  ].join('\n')
}
