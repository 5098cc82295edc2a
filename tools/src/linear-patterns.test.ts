import { controlContract } from '@ensaio/contracts/control'
import { conversicaContract } from '@ensaio/contracts/conversica'
import { zenviaChatContract } from '@ensaio/contracts/zenvia-chat'
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import { analyse } from 'scslre'
import { expect, test } from 'vitest'
import ts from 'typescript'
import { listSources } from './sources.ts'

/** Patterns that only see what the repository itself says. */
const OWN_TEXTS = /\.test\.ts$|\/testing\/|\/conformance\/|^(?:tools|bench)\/|\/contract-tests\//

const CONTRACTS = [
  controlContract,
  conversicaContract,
  zenviaChatContract,
  zenviaConversionContract,
]

interface Pattern {
  readonly place: string
  readonly source: string
  readonly flags: string
}

test('every regular expression takes time that grows with its text alone', () => {
  const patterns = [...patternsInSources(), ...patternsInSpecs()]

  expect(patterns.length).toBeGreaterThan(100)
  expect(patterns.filter(isSlow).map(({ place, source }) => `${place}: ${source}`)).toEqual([])
})

test('knows a composed one', () => {
  const text =
    "const WORD = 'a+'\nconst ALL = String.raw`(${WORD})+\\d`\nnew RegExp(`^${ALL}$`, 'i')"

  expect(literalsIn('x.ts', text)).toEqual([
    { place: 'x.ts', source: String.raw`^(a+)+\d$`, flags: 'i' },
  ])
  expect(literalsIn('x.ts', 'new RegExp(`^${given()}$`)')).toMatchObject([{ source: '^x$' }])
  expect(() => literalsIn('x.ts', 'new RegExp(given)')).toThrow('x.ts')
})

test('knows a slow one', () => {
  expect(
    [String.raw`\[.*$`, '(a+)+$', 'a+$'].filter((source) => isSlow(inTest(source))),
  ).toHaveLength(3)
  expect(isSlow(inTest('^a+$'))).toBe(false)
})

function inTest(source: string): Pattern {
  return { place: 'this test', source, flags: '' }
}

function isSlow({ source, flags }: Pattern): boolean {
  return analyse({ source, flags }).reports.length > 0
}

function patternsInSources(): readonly Pattern[] {
  return listSources()
    .filter(({ path }) => !OWN_TEXTS.test(path))
    .flatMap(({ path, text }) => literalsIn(path, text))
}

/** Files with patterns that a spec or a pact writes: the specs' are looked at above, and a pact is the user's own. */
const WRITTEN_BY_OTHERS: ReadonlySet<string> = new Set([
  'apps/ensaio/src/pact/matching/match-value.ts',
  'packages/contracts/src/schema/evaluated-names.ts',
  'packages/contracts/src/schema/explain.ts',
])

function literalsIn(path: string, text: string): readonly Pattern[] {
  const found: Pattern[] = []
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  const constants = constantsIn(file)
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ place: path, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    if (ts.isNewExpression(node) && isNamed(node.expression, 'RegExp')) {
      const [source, flags] = (node.arguments ?? []).map((part) => textOf(part, constants))
      if (source !== undefined) found.push({ place: path, source, flags: flags ?? '' })
      else if (!WRITTEN_BY_OTHERS.has(path))
        throw new Error(
          `Failed to read a pattern in ${path}: it is not a template. Write one, of constants of its file.`,
        )
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name
}

function constantsIn(file: ts.SourceFile): ReadonlyMap<string, ts.Expression> {
  const constants = new Map<string, ts.Expression>()
  for (const statement of file.statements)
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer !== undefined)
          constants.set(name.text, initializer)
  return constants
}

/** Returns the text of an expression, with an `x` for each part of a template that no constant of the file gives; `undefined` where it is not a text. */
function textOf(
  node: ts.Expression,
  constants: ReadonlyMap<string, ts.Expression>,
): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isNumericLiteral(node)) return String(Number(node.text))
  if (ts.isIdentifier(node)) {
    const value = constants.get(node.text)
    return value && textOf(value, constants)
  }
  const isRaw = ts.isTaggedTemplateExpression(node)
  const template = isRaw ? node.template : node
  const piece = (part: ts.TemplateLiteralLikeNode): string =>
    (isRaw ? part.rawText : undefined) ?? part.text
  if (ts.isNoSubstitutionTemplateLiteral(template)) return piece(template)
  if (!ts.isTemplateExpression(template)) return undefined
  let text = piece(template.head)
  for (const { expression, literal } of template.templateSpans)
    text += (textOf(expression, constants) ?? 'x') + piece(literal)
  return text
}

function patternsInSpecs(): readonly Pattern[] {
  return CONTRACTS.flatMap(({ service, document }) =>
    [...JSON.stringify(document).matchAll(/"pattern":("(?:\\.|[^"\\])*")/g)].map(
      ([, quoted = '']) => ({ place: service, source: String(JSON.parse(quoted)), flags: 'u' }),
    ),
  )
}
