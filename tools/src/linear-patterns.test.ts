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

function literalsIn(path: string, text: string): readonly Pattern[] {
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ place: path, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest))
  return found
}

function patternsInSpecs(): readonly Pattern[] {
  return CONTRACTS.flatMap(({ service, document }) =>
    [...JSON.stringify(document).matchAll(/"pattern":("(?:\\.|[^"\\])*")/g)].map(
      ([, quoted = '']) => ({ place: service, source: String(JSON.parse(quoted)), flags: 'u' }),
    ),
  )
}
