import type { PactBody, PactResponse } from '../pact-file.ts'
import { expectationOf, show } from './match-value.ts'
import { matchJson } from './match-json.ts'
import type { Mismatch } from './match-json.ts'
import type { Rule, RuleBook } from './rule-book.ts'

/** The answer as it came. */
export interface ActualResponse {
  readonly status: number
  readonly headers: { get(name: string): string | null }
  readonly body: string
}

/** Compares an answer with the one that a pact expects. */
export function matchResponse(expected: PactResponse, actual: ActualResponse): readonly Mismatch[] {
  const { rules } = expected
  const contentType = actual.headers.get('content-type') ?? ''
  return [
    ...matchStatus(expected, actual.status),
    ...expected.headers.flatMap(([name, value]) =>
      matchHeader(name, value, actual.headers.get(name), rules.headers.get(name.toLowerCase())),
    ),
    ...matchBody(expected.body, rules, { text: actual.body, contentType }),
  ]
}

function matchStatus({ status, rules }: PactResponse, actual: number): readonly Mismatch[] {
  const words = (rules.status?.matchers ?? [])
    .flatMap((matcher) => expectationOf(matcher, status, actual) ?? [])
    .join(' and ')
  const isMet = rules.status === undefined ? status === actual : words === ''
  return isMet
    ? []
    : [{ path: 'status', expected: words || String(status), actual: String(actual) }]
}

function matchHeader(
  name: string,
  expected: string,
  actual: string | null,
  rule: Rule | undefined,
): readonly Mismatch[] {
  const mismatch = (words: string): readonly Mismatch[] => [
    { path: `header ${name}`, expected: words, actual: actual === null ? 'nothing' : show(actual) },
  ]
  if (actual === null) return mismatch(show(expected))
  if (rule !== undefined) {
    const words = rule.matchers.flatMap((one) => expectationOf(one, expected, actual) ?? [])
    return words.length === 0 ? [] : mismatch(words.join(' and '))
  }
  return isSameHeader(expected, actual) ? [] : mismatch(show(expected))
}

/** Blanks do not count, and a type may have parameters that are not expected. */
function isSameHeader(expected: string, actual: string): boolean {
  const parts = (text: string, mark: string): readonly string[] =>
    text.split(mark).map((part) => part.trim().toLowerCase())
  if (expected.includes(';') || actual.includes(';')) {
    const [type, ...wanted] = parts(expected, ';')
    const [actualType, ...given] = parts(actual, ';')
    return type === actualType && wanted.every((one) => given.includes(one))
  }
  const [wanted, given] = [expected, actual].map((text) => text.split(',').map((one) => one.trim()))
  return JSON.stringify(wanted) === JSON.stringify(given)
}

/** Compares a body; JSON by its values, everything else as text. */
export function matchBody(
  expected: PactBody,
  { body: rules }: RuleBook,
  actual: { readonly text: string; readonly contentType: string },
): readonly Mismatch[] {
  if (expected.kind === 'any') return []
  if (expected.kind === 'empty') {
    const isEmpty = actual.text === '' || actual.text === 'null'
    return isEmpty ? [] : [{ path: '$', expected: 'no body', actual: show(actual.text) }]
  }
  const isJson = /[/+]json\b/i.test(expected.contentType ?? actual.contentType)
  if (!isJson && typeof expected.value === 'string') {
    return matchJson(rules, expected.value, actual.text)
  }
  const read = parse(actual.text)
  return read === undefined
    ? [{ path: '$', expected: 'a body in JSON', actual: show(actual.text) }]
    : matchJson(rules, expected.value, read.value)
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined // it is not JSON, as the mismatch says
  }
}
