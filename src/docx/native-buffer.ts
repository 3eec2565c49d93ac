/** `globalThis.Buffer` before docx-templates is loaded: Node's own in Node, undefined in a page or worker. Import this file first. */
export const nativeBuffer: unknown = Reflect.get(globalThis, 'Buffer')
