import jsep from 'jsep'
import { evaluate, type TemplateFunctions } from './evaluate.ts'
import { ExpressionFault } from './fault.ts'
import { assigns, halfWidthExpression } from './typed-punctuation.ts'

const MAX_LENGTH = 2000

/**
 * Makes the interpreter of a template's expressions: a parsed tree and a walker, no `eval`, no `new Function`. It takes
 * the expression and the data, and throws an ExpressionFault for everything that is not allowed or not there.
 */
export function expressionRunner(
  functions: TemplateFunctions,
): (expression: string, data: Readonly<Record<string, unknown>>) => unknown {
  const parsed = new Map<string, jsep.Expression>()
  return (expression, data) => {
    let tree = parsed.get(expression)
    if (!tree) {
      tree = parse(expression)
      parsed.set(expression, tree)
    }
    return evaluate(tree, data, functions)
  }
}

function parse(expression: string): jsep.Expression {
  if (expression.length > MAX_LENGTH) throw new ExpressionFault('too-long')
  const source = halfWidthExpression(expression)
  if (assigns(source)) throw new ExpressionFault('assignment')
  try {
    return jsep(source)
  } catch (error) {
    if (error instanceof Error) throw new ExpressionFault('syntax', expression)
    throw error
  }
}
