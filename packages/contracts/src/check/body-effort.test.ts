import { afterAll, expect, test } from 'vitest'
import { controlContract } from '../../generated/control/index.ts'
import { conversicaContract } from '../../generated/conversica/index.ts'
import { zenviaChatContract } from '../../generated/zenvia-chat/index.ts'
import { zenviaConversionContract } from '../../generated/zenvia-conversion/index.ts'
import type { ContractData } from '../contract/contract.ts'
import type { Operation } from '../contract/operation.ts'
import type { OpenApiDocument } from '../contract/open-api-document.ts'
import { FINDINGS_MAX } from '../schema/finding.ts'
import { follow, member, members } from '../spec/located.ts'
import { isJsonObject, valueAt } from '../spec/pointer.ts'
import { countSteps } from '../testing/count-steps.ts'
import { type LimitBody, limitBodies } from '../testing/limit-bodies.ts'
import { createChecker } from './create-checker.ts'

const CONTRACTS: readonly ContractData[] = [
  controlContract,
  conversicaContract,
  zenviaChatContract,
  zenviaConversionContract,
]

/** More than the texts from which on more is done, and nearly as many items as there may be findings. */
const BYTES = 2_500

/** Twice as much, and a little for what begins later. */
const GROWTH_MAX = 2.2

/** The steps for a byte: an item of a few bytes is explained by each alternative that it may be. */
const STEPS_PER_BYTE_MAX = 60

/** A finding may come from several alternatives of a union, and each of them from a few schemas. */
const TRIED_PER_FINDING_MAX = 30

// The checker itself, and what Ajv has compiled, which has no address.
const counter = countSteps((url) => url === '' || /\/contracts\/src\/(?!testing\/)/.test(url))
afterAll(() => counter[Symbol.dispose]())

/** The most that one body took. */
interface Effort {
  readonly schemasTried: number
  readonly findings: number
}

/** A place in an operation's body, with the bodies that fill it. */
interface Place {
  readonly name: string
  readonly bodies: readonly LimitBody[]
  readonly decode: (body: string | Uint8Array) => Effort
}

/** The shapes that are measured already. */
const known = new Set<string>()

const places = CONTRACTS.flatMap(placesOf)

test.each(places)('the work for a body grows as its bytes: $name', (place) => {
  const [once, twice, fourTimes] = [measure(place, 1), measure(place, 2), measure(place, 4)]

  expect(once.steps).toBeGreaterThan(10)
  expect(twice.steps / once.steps).toBeLessThanOrEqual(GROWTH_MAX)
  expect(fourTimes.steps / twice.steps).toBeLessThanOrEqual(GROWTH_MAX)
  expect(fourTimes.steps / fourTimes.bytes).toBeLessThan(STEPS_PER_BYTE_MAX)
  for (const { findings, schemasTried } of fourTimes.efforts) {
    expect(findings).toBeLessThanOrEqual(2 * FINDINGS_MAX)
    expect(schemasTried).toBeLessThanOrEqual(TRIED_PER_FINDING_MAX * FINDINGS_MAX)
  }
})

test('there are places in the bodies of many operations, and bodies for each', () => {
  const operations = new Set(places.map(({ name }) => name.split(' ')[0]))

  expect(operations.size).toBeGreaterThan(40)
  expect(places.flatMap(({ bodies }) => bodies).length).toBeGreaterThan(700)
})

function measure({ bodies, decode }: Place, times: number) {
  const written = bodies.map(({ text, encoding }) => {
    const bytes = Buffer.from(text(times * BYTES), encoding)
    return encoding === 'utf8' ? bytes.toString() : bytes
  })
  const efforts = written.map(decode)
  const steps = counter.steps()
  return { efforts, steps, bytes: written.reduce((sum, { length }) => sum + length, 0) }
}

/** Lists the places of all operations; those of one shape are measured once, but for whole bodies. */
function placesOf(contract: ContractData): readonly Place[] {
  const { document, operations } = contract
  const effort = { schemasTried: 0, findings: 0 }
  const checker = createChecker(contract, (last) => Object.assign(effort, last))
  return Object.values(operations).flatMap((operation) =>
    mediaTypesOf(document, operation).flatMap(({ name: type, schema }) => {
      const decode: Place['decode'] = (body) => {
        Object.assign(effort, { schemasTried: 0, findings: 0 })
        const headers = new Headers({ 'content-type': type })
        checker.decodeRequest(operation.id, { pathParameters: {}, search: '', headers, body })
        return { ...effort }
      }
      const bodies = limitBodies(document, schema).filter(({ where, shape, filling }) => {
        const key = `${where === '' && shape !== '{}' ? operation.id : shape} ${filling}`
        return !known.has(key) && known.add(key)
      })
      decode('{}') // compiles the schemas
      const byPlace = Map.groupBy(bodies, ({ where }) => where)
      return [...byPlace].map(([where, ones]) => ({
        name: `${operation.id} ${where}`,
        bodies: ones,
        decode,
      }))
    }),
  )
}

function mediaTypesOf(document: OpenApiDocument, { pointer }: Operation) {
  const value = valueAt(document, pointer)
  const body = isJsonObject(value) ? member({ pointer, value }, 'requestBody') : undefined
  const types = body === undefined ? [] : members(follow(document, body), 'content')
  return types.flatMap((type) => {
    const schema = member(type, 'schema')
    return schema === undefined ? [] : [{ name: type.name, schema }]
  })
}
