import { fail, ok, type Result } from '#src/core/result.ts'
import { TooLong } from './body-reader.ts'
import type { DocxReadFailure } from './docx-read-failure.ts'
import { isZip, kindOfFile, kindOfZip } from './file-kind.ts'
import { LIMITS } from './limits.ts'
import { folderOf, RELATIONSHIP_RULES, Relationships, relationshipsOf } from './package-parts.ts'
import { type Budget, unpack } from './unpack.ts'
import { toUtf8 } from './utf8.ts'
import { XmlFault } from './xml-fault.ts'
import { type Rules, XmlWalk } from './xml-walk.ts'
import { readZip, type ZipEntry } from './zip-archive.ts'

/** The parts of a Word document in a zip, read one by one within one budget. */
export class DocxPackage {
  /** The part that holds the text. */
  readonly document: string
  readonly #file: Uint8Array
  readonly #entries: ReadonlyMap<string, ZipEntry>
  readonly #budget: Budget
  #related = new Relationships()

  private constructor(file: Uint8Array, entries: ReadonlyMap<string, ZipEntry>, budget: Budget, document: string) {
    this.#file = file
    this.#entries = entries
    this.#budget = budget
    this.document = document
  }

  /** Opens a file; what is no .docx is named by its content. */
  static open(file: Uint8Array): Result<DocxPackage, DocxReadFailure> {
    if (file.length > LIMITS.fileBytes) return fail({ id: 'too-large', limit: LIMITS.fileBytes })
    if (!isZip(file)) return fail({ id: kindOfFile(file) })
    const zip = readZip(file)
    if (!zip.ok) return zip
    const entries = zip.value
    const budget = { left: LIMITS.unpackedBytes }
    const outer = new DocxPackage(file, entries, budget, '')
    const read = outer.#readRelationships('')
    if (!read.ok) return read
    const named = read.value.find('officeDocument', '')
    const document = outer.#pathOf(named ?? 'word/document.xml')
    if (document !== null && !/^(?:xl|ppt)\//.test(document) && !/\.(?:bin|xlsx|pptx)$/.test(document)) {
      const opened = new DocxPackage(file, entries, budget, document)
      const related = opened.#readRelationships(document)
      if (!related.ok) return related
      opened.#related = related.value
      return ok(opened)
    }
    const kind = kindOfZip(entries.keys(), outer.#mimeType())
    const wanted = named ?? 'word/document.xml'
    return fail(
      kind === 'zip' && entries.has('[Content_Types].xml') ? { id: 'missing-part', part: wanted } : { id: kind },
    )
  }

  /** The path of the part that the document names as its `styles` or `numbering`; null when it has none. */
  related(type: string): string | null {
    return this.#pathOf(this.#related.find(type, folderOf(this.document)) ?? `${folderOf(this.document)}${type}.xml`)
  }

  /** Reads a part by rules. */
  read<Reader>(part: string, reader: Reader, rules: Rules<Reader>): Result<null, DocxReadFailure> {
    const entry = this.#entries.get(part)
    if (!entry) return fail({ id: 'missing-part', part })
    const walk = new XmlWalk(reader, rules)
    const decode = toUtf8((chunk) => walk.write(chunk))
    try {
      const unpacked = unpack(this.#file, entry, this.#budget, decode)
      if (unpacked.ok) walk.end()
      return unpacked
    } catch (error) {
      if (error instanceof XmlFault) return fail({ id: error.kind, part })
      if (error instanceof TooLong) return fail({ id: 'too-long', limit: LIMITS.characters })
      throw error
    }
  }

  #readRelationships(part: string): Result<Relationships, DocxReadFailure> {
    const found = new Relationships()
    const path = this.#pathOf(relationshipsOf(part))
    if (path === null) return ok(found)
    const read = this.read(path, found, RELATIONSHIP_RULES)
    return read.ok ? ok(found) : read
  }

  /** Part names differ from paths at most in case (ISO 29500-2 §6.2.2.3). */
  #pathOf(part: string): string | null {
    if (this.#entries.has(part)) return part
    const wanted = part.toLowerCase()
    return [...this.#entries.keys()].find((name) => name.toLowerCase() === wanted) ?? null
  }

  #mimeType(): string {
    const entry = this.#entries.get('mimetype')
    const pieces: string[] = []
    if (entry && entry.size < 200)
      unpack(this.#file, entry, this.#budget, (chunk) => pieces.push(new TextDecoder().decode(chunk)))
    return pieces.join('')
  }
}
