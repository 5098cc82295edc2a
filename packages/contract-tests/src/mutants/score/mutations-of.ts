import ts from 'typescript'

/** A small change of a source, which some test should notice. */
export interface Mutation {
  /** Below the package's `src/`. */
  readonly file: string
  readonly offset: number
  readonly line: number
  /** The text of that line. */
  readonly code: string
  readonly before: string
  readonly after: string
  /** Reads as the change: "=== becomes !==". */
  readonly change: string
}

/** The text that a change replaces, and what with. */
interface Edit {
  readonly from: number
  readonly to: number
  readonly after: string
  readonly change: string
}

const SWAPPED: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
}

/** Lists every mutation of a source, in the order of the places. Types are left as they are: Node ignores them. */
export function mutationsOf(source: string, file: string): readonly Mutation[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const lines = source.split('\n')
  return editsBelow(parsed).map(({ from, to, after, change }) => {
    const { line } = parsed.getLineAndCharacterOfPosition(from)
    const code = (lines[line] ?? '').trim()
    return {
      file,
      offset: from,
      line: line + 1,
      code,
      before: source.slice(from, to),
      after,
      change,
    }
  })
}

function editsBelow(node: ts.Node): readonly Edit[] {
  if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
    return []
  const edits = [...editsOf(node)]
  ts.forEachChild(node, (child) => void edits.push(...editsBelow(child)))
  return edits
}

function editsOf(node: ts.Node): readonly Edit[] {
  if (ts.isBinaryExpression(node)) return editsOfBinary(node)
  if (ts.isIfStatement(node) || ts.isWhileStatement(node)) return editsOfCondition(node.expression)
  if (ts.isConditionalExpression(node)) return editsOfCondition(node.condition)
  if (ts.isExpressionStatement(node)) return editsOfStatement(node)
  if (ts.isNumericLiteral(node)) return editsOfNumber(node)
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [replace(node, 'false')]
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [replace(node, 'true')]
  return []
}

function editsOfBinary(node: ts.BinaryExpression): readonly Edit[] {
  const { left, operatorToken, right } = node
  if (operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) {
    const change = `${shown(`?? ${right.getText()}`)} is dropped`
    return [{ from: left.getEnd(), to: node.getEnd(), after: '', change }]
  }
  const operator = operatorToken.getText()
  const swapped = SWAPPED[operator]
  // A text minus a text is never what anybody wrote by mistake.
  if (swapped === undefined || (operator === '+' && [left, right].some(isText))) return []
  return [replace(operatorToken, swapped)]
}

function editsOfCondition(condition: ts.Expression): readonly Edit[] {
  const isLiteral = /^(?:true|false)$/.test(condition.getText())
  return isLiteral ? [] : [replace(condition, 'true'), replace(condition, 'false')]
}

function editsOfStatement(statement: ts.ExpressionStatement): readonly Edit[] {
  const { expression } = statement
  const isNeeded =
    ts.isStringLiteral(expression) ||
    (ts.isCallExpression(expression) && expression.expression.kind === ts.SyntaxKind.SuperKeyword)
  if (isNeeded) return []
  // The semicolon keeps an `if` without braces from taking the next statement.
  const change = `${shown(statement.getText())} is removed`
  return [{ from: statement.getStart(), to: statement.getEnd(), after: ';', change }]
}

function editsOfNumber(number: ts.NumericLiteral): readonly Edit[] {
  const isKey = ts.isPropertyAssignment(number.parent) && number.parent.name === number
  return isKey ? [] : [replace(number, String(Number(number.text) + 1))]
}

function replace(node: ts.Node, after: string): Edit {
  const before = node.getText()
  return {
    from: node.getStart(),
    to: node.getEnd(),
    after,
    change: `${shown(before)} becomes ${shown(after)}`,
  }
}

const isText = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)

function shown(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ')
  return `\`${line.length > 60 ? `${line.slice(0, 59)}…` : line}\``
}
