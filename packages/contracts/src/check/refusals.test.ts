import { expect, test } from 'vitest'
import { conversicaContract } from '../../generated/conversica/index.ts'
import { controlContract } from '../../generated/control/index.ts'
import { zenviaChatContract } from '../../generated/zenvia-chat/index.ts'
import { zenviaConversionContract } from '../../generated/zenvia-conversion/index.ts'
import type { ContractData } from '../contract/contract.ts'
import type { Operation, Parameter } from '../contract/operation.ts'
import { isJsonObject, valueAt } from '../spec/pointer.ts'
import { requestOf } from '../testing/request-of.ts'
import { wrongValues } from '../testing/wrong-values.ts'
import type { Violation } from '../violation/violation.ts'
import type { DecodedRequest, RawRequest } from './checker.ts'
import { createChecker } from './create-checker.ts'

const CONTRACTS: readonly ContractData[] = [
  conversicaContract,
  zenviaChatContract,
  zenviaConversionContract,
  controlContract,
]

const LONG = 'x'.repeat(5_000)

/** The most of a sent value, or of a sent name, that a message repeats. */
const REPEATED_MAX = 100

/** The words around it, such as the number of characters. */
const AROUND_MAX = 30

const TEXTS = ['', 'no such value', LONG, '7.5', '-1', '99999999999', '%ff', '%00', '2026-99-99']

/** Bodies that are not the JSON of anything, and content types that are not JSON's. */
const UNREADABLE: readonly (readonly [type: string, body: string])[] = [
  ['application/json', ''],
  ['application/json', `{"${LONG}`],
  ['application/json', LONG],
  ['application/json', '['.repeat(5_000)],
  ['', '{}'],
  [LONG, '{}'],
]

function* requestsTo({ document }: ContractData, operation: Operation): Iterable<RawRequest> {
  for (const parameter of operation.parameters)
    for (const text of TEXTS) yield withParameter(parameter, text)
  const pointer = `${operation.pointer}/requestBody/content/application~1json/schema`
  const schema = operation.requestBody === undefined ? undefined : valueAt(document, pointer)
  if (!isJsonObject(schema)) return
  for (const { body } of wrongValues(document, { value: schema, pointer }))
    yield jsonRequest(JSON.stringify(body))
  for (const [type, body] of UNREADABLE) yield jsonRequest(body, type)
}

function withParameter({ name, in: place }: Parameter, text: string): RawRequest {
  const written = encodeURIComponent(text).replaceAll('%25', '%')
  if (place === 'path') return requestOf({ pathParameters: { [name]: written } })
  if (place === 'query') return requestOf({ search: `${name}=${written}&${name}=2&${LONG}=1` })
  return requestOf({ headers: { [name]: text } })
}

function jsonRequest(body: string, type = 'application/json'): RawRequest {
  return requestOf({ body, headers: type === '' ? {} : { 'content-type': type } })
}

function violationsOf(decoded: DecodedRequest): readonly Violation[] {
  return [...(decoded.ok ? [] : decoded.violations), ...decoded.warnings]
}

function* allViolations(contract: ContractData): Iterable<Violation> {
  const checker = createChecker(contract)
  for (const operation of Object.values(contract.operations))
    for (const request of requestsTo(contract, operation))
      yield* violationsOf(checker.decodeRequest(operation.id, request))
}

/** Returns what is wrong with a message for the person who reads it. */
function flawsOf({ where, rule, expected, received }: Violation): readonly string[] {
  const flaws = [
    /schema|anyOf|oneOf|a value that fits|undefined|\[object/.test(expected) && 'speaks of schemas',
    rule === 'pattern' &&
      !expected.includes('such as') &&
      'shows a pattern without an example. Write `examples: [...]` beside the pattern in the spec, and run generate.',
    expected.trim() === '' && 'expects nothing',
    received.length > REPEATED_MAX + AROUND_MAX && 'repeats too much of the value',
    where.split('/').some((key) => key.length > REPEATED_MAX) && 'repeats too much of a name',
  ]
  return flaws.filter((flaw) => flaw !== false)
}

test.each(CONTRACTS)('every refusal of $service can be read', (contract) => {
  const unreadable = new Map<string, string>()
  const rules = new Set<string>()
  for (const violation of allViolations(contract)) {
    rules.add(violation.rule)
    for (const flaw of flawsOf(violation))
      unreadable.set(`${violation.spec} ${flaw}`, JSON.stringify(violation))
  }

  expect(Object.fromEntries(unreadable)).toEqual({})
  expect(rules.size).toBeGreaterThan(4)
})
