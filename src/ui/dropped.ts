/** True while a file is dragged: pieces of the page's text and our own agenda items are not documents. */
export function draggedDocument(transfer: Pick<DataTransfer, 'types'>): boolean {
  return transfer.types.includes('Files')
}
