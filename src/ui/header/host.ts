/** The host of an origin as it is shown (`oa.example.gov.cn:8080`); the text itself when it is no address. */
export function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : origin
}
