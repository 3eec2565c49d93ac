/** Why a part is not read on. Thrown inside the reader and caught where a part ends; never leaves the folder. */
export class XmlFault extends Error {
  readonly kind: 'bad-xml' | 'doctype' | 'too-deep'

  constructor(kind: XmlFault['kind'], message: string) {
    super(message)
    this.kind = kind
  }
}

/** The fault of a part that is not well-formed. */
export function notWellFormed(message: string): XmlFault {
  return new XmlFault('bad-xml', message)
}
