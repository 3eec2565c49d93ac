/** What this project uses of docx-templates' browser build, which ships without a declaration of its own. */
declare module 'docx-templates/lib/browser.js' {
  export interface ReportOptions {
    readonly template: Uint8Array
    readonly data: Readonly<Record<string, unknown>>
    readonly cmdDelimiter: [string, string]
    readonly literalXmlDelimiter: string
    readonly runJs: (call: { readonly sandbox: Record<string, unknown> }) => {
      readonly modifiedSandbox: Record<string, unknown>
      readonly result: unknown
    }
    readonly indentXml: boolean
    readonly failFast: boolean
    readonly maximumWalkingDepth: number
  }
  export function createReport(options: ReportOptions): Promise<Uint8Array>
  export class CommandExecutionError extends Error {
    readonly command: string
    readonly err: Error
  }
  export class CommandSyntaxError extends Error {
    readonly command: string
  }
  export class InvalidCommandError extends Error {
    readonly command: string
  }
  export class ObjectCommandResultError extends Error {
    readonly command: string
  }
  export class UnterminatedForLoopError extends Error {}
  export class IncompleteConditionalStatementError extends Error {}
}
