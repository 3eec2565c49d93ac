/** The address as a URL; null when it is none. (`URL.canParse` is younger than the oldest browser that we run in.) */
export function addressOf(address: string, base?: string): URL | null {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}

/** The origin of an http(s) address; null for anything else. */
export function webOrigin(address: string, base?: string): string | null {
  const url = addressOf(address, base)
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.origin : null
}
