import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { patternSource } from '#src/genres/compile-pattern.ts'
import { parsePattern } from '#src/genres/parse-pattern.ts'
import { facetsOf, resolve, signsOf, subtypesOf } from '#src/genres/resolve.ts'
import { GENRES } from '#src/genres/vocabulary.ts'
import { code, isTest, read } from './repository.ts'

/** A regular expression of the code or of the contracts, with one place where it stands. */
export interface Expression {
  readonly source: string
  readonly flags: string
  readonly place: string
}

/** Names an expression in the list of those that were proved. */
export function keyOf({ source, flags }: Expression): string {
  return createHash('sha256').update(`${flags}/${source}`).digest('hex').slice(0, 16)
}

/**
 * True when every repetition has an upper limit: at each place of a text no more than a constant number of steps can be
 * tried, so that no text makes it worse than linear.
 */
export function isBounded(source: string): boolean {
  const bare = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x')
  return !/[*+]|\{\d+,\}/.test(bare)
}

/**
 * Every regular expression under src: literals, and `new RegExp` of strings, templates and constants that can be worked
 * out from the files. `unknown` are the places of those that are put together while the program runs.
 */
export function expressionsOfCode(): { known: Expression[]; unknown: string[] } {
  const known: Expression[] = []
  const unknown: string[] = []
  for (const path of code.filter((file) => file.startsWith('src/') && !isTest(file))) {
    const file = parsed(path)
    const visit = (node: ts.Node): void => {
      const place = `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`
      if (ts.isRegularExpressionLiteral(node)) known.push({ ...literal(node), place })
      else if (ts.isNewExpression(node) && node.expression.getText(file) === 'RegExp') {
        const [source, flags] = (node.arguments ?? []).map((argument) => textOf(argument, path))
        if (source === undefined) unknown.push(path)
        else known.push({ source, flags: flags ?? '', place })
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return { known, unknown: [...new Set(unknown)] }
}

const trees = new Map<string, ts.SourceFile>()

function parsed(path: string): ts.SourceFile {
  const tree = trees.get(path) ?? ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2023, true)
  trees.set(path, tree)
  return tree
}

function literal({ text }: ts.RegularExpressionLiteral): { source: string; flags: string } {
  const end = text.lastIndexOf('/')
  return { source: text.slice(1, end), flags: text.slice(end + 1) }
}

/** The text of a constant expression; undefined when it depends on what happens at run time. */
function textOf(node: ts.Node | undefined, path: string): string | undefined {
  if (!node) return undefined
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return textOf(node.expression, path)
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.flatMap(({ expression, literal: tail }) => [textOf(expression, path), tail.text])
    return joined([node.head.text, ...spans])
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return joined([textOf(node.left, path), textOf(node.right, path)])
  if (ts.isPropertyAccessExpression(node) && node.name.text === 'source' && ts.isIdentifier(node.expression)) {
    const { value } = constantOf(node.expression.text, path)
    return value && ts.isRegularExpressionLiteral(value) ? literal(value).source : undefined
  }
  if (!ts.isIdentifier(node)) return undefined
  const { value, path: there } = constantOf(node.text, path)
  return textOf(value, there)
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join('')
}

/** The value of a constant at the top of a file, or of the file that it is imported from. */
function constantOf(name: string, path: string): { value?: ts.Expression; path: string } {
  for (const statement of parsed(path).statements) {
    if (ts.isVariableStatement(statement) && statement.declarationList.flags & ts.NodeFlags.Const)
      for (const { name: own, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(own) && own.text === name && initializer) return { value: initializer, path }
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    const names = statement.importClause?.namedBindings
    if (!names || !ts.isNamedImports(names) || !names.elements.some((e) => e.name.text === name)) continue
    const from = statement.moduleSpecifier.text
    if (from.startsWith('#src/')) return constantOf(name, from.slice(1))
    if (from.startsWith('.')) return constantOf(name, join(dirname(path), from).replaceAll('\\', '/'))
  }
  return { path }
}

/** Every pattern of the contracts as the regular expression that it is compiled to. */
export function expressionsOfContracts(): Expression[] {
  const patterns = new Map<string, string>()
  for (const genre of GENRES) {
    for (const sign of signsOf(genre)) patterns.set(sign, `${genre}: sign ${sign}`)
    for (const { id, cues } of subtypesOf(genre))
      for (const cue of cues) patterns.set(cue, `${genre}/${id}: cue ${cue}`)
    for (const { id, kernels } of [...resolve(genre, null).sections, ...facetsOf(genre)])
      for (const kernel of kernels) patterns.set(kernel, `${genre} ${id}: kernel ${kernel}`)
  }
  return [...patterns].map(([pattern, place]) => {
    const nodes = parsePattern(pattern)
    if (!nodes.ok) throw new Error(`${place} does not compile`)
    return { source: patternSource(nodes.value), flags: '', place }
  })
}
