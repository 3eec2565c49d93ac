/** Offers bytes as a download of this page; the browser asks where to put it when the user wants that. No permission is needed. */
export function offerDownload(bytes: Uint8Array<ArrayBuffer> | string, fileName: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // The download has its own reference to the bytes once it started; a minute is far beyond that.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
