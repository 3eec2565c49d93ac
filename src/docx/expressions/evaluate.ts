import type jsep from 'jsep'
import { ExpressionFault } from './fault.ts'

/** What an expression may call, by name. */
export type TemplateFunctions = Readonly<Record<string, (...values: readonly unknown[]) => unknown>>

interface Scope {
  readonly data: Readonly<Record<string, unknown>>
  readonly functions: TemplateFunctions
}

/**
 * The value of a parsed expression over `data` and `functions`. Only own properties are reachable, only the given
 * functions can be called, nothing can be assigned; everything else throws an ExpressionFault.
 */
export function evaluate(
  node: jsep.Expression,
  data: Readonly<Record<string, unknown>>,
  functions: TemplateFunctions,
): unknown {
  return valueOf(node as jsep.CoreExpression, { data, functions })
}

function valueOf(expression: jsep.Expression, scope: Scope): unknown {
  const node = expression as jsep.CoreExpression
  switch (node.type) {
    case 'Literal':
      return node.value
    case 'Identifier':
      return named(node.name, scope.data)
    case 'MemberExpression':
      return member(node, scope)
    case 'CallExpression':
      return call(node, scope)
    case 'UnaryExpression':
      return unary(node.operator, valueOf(node.argument, scope))
    case 'BinaryExpression':
      return binary(node, scope)
    case 'ConditionalExpression':
      return valueOf(valueOf(node.test, scope) ? node.consequent : node.alternate, scope)
    case 'ArrayExpression':
      return node.elements.map((element) => (element === null ? null : valueOf(element, scope)))
    case 'ThisExpression':
      throw new ExpressionFault('not-supported', 'this')
    case 'Compound':
    case 'SequenceExpression':
      throw new ExpressionFault('several')
    default:
      throw new ExpressionFault('not-supported', expression.type)
  }
}

function named(name: string, data: Readonly<Record<string, unknown>>): unknown {
  // docx-templates keeps its own bookkeeping in the same object under names like __code__.
  if (name.startsWith('__') || !Object.hasOwn(data, name)) throw new ExpressionFault('unknown-name', name)
  return plain(data[name], name)
}

function member(node: jsep.MemberExpression, scope: Scope): unknown {
  const owner = valueOf(node.object, scope)
  const key = node.computed ? valueOf(node.property, scope) : (node.property as jsep.Identifier).name
  if (typeof key !== 'string' && typeof key !== 'number') throw new ExpressionFault('unknown-member', String(key))
  const name = String(key)
  if (owner === null || owner === undefined) {
    if (node.optional) return null
    throw new ExpressionFault('no-value', name)
  }
  if (typeof owner === 'string' || Array.isArray(owner)) {
    if (name === 'length') return owner.length
    if (/^\d+$/.test(name)) return plain(owner[Number(name)] ?? null, name)
    throw new ExpressionFault('unknown-member', name)
  }
  if (typeof owner === 'object' && Object.hasOwn(owner, name)) return plain(Reflect.get(owner, name), name)
  if (typeof owner === 'object' && node.optional && !(name in owner)) return null
  throw new ExpressionFault('unknown-member', name)
}

function call(node: jsep.CallExpression, scope: Scope): unknown {
  const callee = node.callee as jsep.CoreExpression
  if (callee.type !== 'Identifier') throw new ExpressionFault('not-supported', '.()')
  const chosen = Object.hasOwn(scope.functions, callee.name) ? scope.functions[callee.name] : undefined
  if (!chosen) throw new ExpressionFault('unknown-function', callee.name)
  return chosen(...node.arguments.map((argument) => valueOf(argument, scope)))
}

function unary(operator: string, value: unknown): unknown {
  if (operator === '!') return !value
  if (operator === '-') return -number(value, operator)
  if (operator === '+') return number(value, operator)
  throw new ExpressionFault('not-supported', operator)
}

function binary(node: jsep.BinaryExpression, scope: Scope): unknown {
  const left = valueOf(node.left, scope)
  switch (node.operator) {
    case '&&':
      return left && valueOf(node.right, scope)
    case '||':
      return left || valueOf(node.right, scope)
    case '??':
      return left ?? valueOf(node.right, scope)
  }
  const right = valueOf(node.right, scope)
  const operate = OPERATORS[node.operator]
  if (!operate) throw new ExpressionFault('not-supported', node.operator)
  return operate(left, right)
}

const OPERATORS: Readonly<Record<string, (left: unknown, right: unknown) => unknown>> = {
  '==': same,
  '===': same,
  '!=': (a, b) => !same(a, b),
  '!==': (a, b) => !same(a, b),
  '<': (a, b) => number(a, '<') < number(b, '<'),
  '>': (a, b) => number(a, '>') > number(b, '>'),
  '<=': (a, b) => number(a, '<=') <= number(b, '<='),
  '>=': (a, b) => number(a, '>=') >= number(b, '>='),
  '+': add,
  '-': (a, b) => number(a, '-') - number(b, '-'),
  '*': (a, b) => number(a, '*') * number(b, '*'),
  '/': (a, b) => number(a, '/') / number(b, '/'),
  '%': (a, b) => number(a, '%') % number(b, '%'),
}

/** A person who writes a template does not tell 3 from "3". */
function same(a: unknown, b: unknown): boolean {
  return a === b || (isText(a) && isText(b) && String(a) === String(b))
}

function add(a: unknown, b: unknown): string | number {
  if (typeof a === 'number' && typeof b === 'number') return a + b
  if (isText(a) && isText(b)) return `${a}${b}`
  throw new ExpressionFault('wrong-kind', '+')
}

function isText(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

function number(value: unknown, operator: string): number {
  const read = isText(value) && value !== '' ? Number(value) : Number.NaN
  if (Number.isNaN(read)) throw new ExpressionFault('wrong-kind', operator)
  return read
}

function plain(value: unknown, name: string): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') throw new ExpressionFault('unknown-name', name)
  return value ?? null
}
