import { XmlFault } from './xml-fault.ts'
import type { Rules } from './xml-walk.ts'

/** A relationship of a package or part (ISO 29500-2 §6.5): the end of its type's URI (`styles`) and where it points. */
export interface Relationship {
  readonly type: string
  readonly target: string
}

/** Gathers the relationships of a .rels part; those to places outside the package are left out. */
export class Relationships {
  readonly all: Relationship[] = []

  add(type: string, target: string, mode: string | undefined): void {
    if (mode === 'External') return
    if (this.all.length >= MOST_RELATIONSHIPS) throw new XmlFault('bad-xml', 'more relationships than any document has')
    this.all.push({ type: type.slice(type.lastIndexOf('/') + 1), target })
  }

  /** The part of the first relationship of a type, as a path in the zip; null when there is none. */
  find(type: string, folder: string): string | null {
    const target = this.all.find((relationship) => relationship.type === type)?.target
    return target === undefined ? null : resolvePath(folder, target)
  }
}

const MOST_RELATIONSHIPS = 50_000

export const RELATIONSHIP_RULES: Rules<Relationships> = {
  'rel:Relationship': {
    open: (found, a) => found.add(a.get('Type') ?? '', a.get('Target') ?? '', a.get('TargetMode')),
  },
}

/** The folder of a part: `word/` for `word/document.xml`. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1)
}

/** Where the relationships of a part stand; those of the package for ''. */
export function relationshipsOf(part: string): string {
  const folder = folderOf(part)
  return `${folder}_rels/${part.slice(folder.length)}.rels`
}

function resolvePath(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target
  const steps: string[] = []
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
