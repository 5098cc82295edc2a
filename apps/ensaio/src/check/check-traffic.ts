// Checks recorded calls against the specs, and puts together what differs.
import type { Mock } from '@ensaio/mock-kit'
import { checkCall } from './check-call.ts'
import type { CheckedCall, Found, SeenMessage } from './check-call.ts'
import { checkWebhook } from './check-webhook.ts'
import { addFieldsOf, documentedFields, schemaPointerOf } from './documented-fields.ts'
import type { Drift, SpecPlace } from './drift.ts'
import { kindOf } from './drift.ts'
import type { Exchange } from './exchange.ts'
import { mergeSchemas } from './propose/infer-schema.ts'
import { meaningOf } from './find-target.ts'
import type { TargetOptions } from './find-target.ts'

/** The lines of the parts of a service's spec. */
export type LineOf = (service: string, pointer: string) => number

export interface CheckOptions extends TargetOptions {
  readonly lineOf: LineOf
}

/** One operation or webhook that was recorded. */
export interface CheckedOperation {
  readonly service: string
  readonly operation: string
  readonly count: number
}

/** The outcome of a check. */
export interface TrafficReport {
  readonly operations: readonly CheckedOperation[]
  /** Calls of other hosts. */
  readonly foreign: number
  /** Errors first. */
  readonly drifts: readonly Drift[]
}

/** Checks all calls. */
export function checkTraffic(exchanges: readonly Exchange[], options: CheckOptions): TrafficReport {
  const tally = createTally(options.lineOf)
  for (const exchange of exchanges) {
    const meaning = meaningOf(exchange, options)
    switch (meaning.kind) {
      case 'call':
        tally.add(meaning.mock, exchange, checkCall(exchange, meaning))
        break
      case 'webhook':
        tally.add(meaning.mock, exchange, checkWebhook(exchange, meaning.mock, meaning.names))
        break
      case 'foreign':
        tally.addForeign()
        break
      default:
        meaning satisfies never
    }
  }
  return tally.report()
}

interface Tally {
  add(mock: Mock, exchange: Exchange, checked: CheckedCall): void
  addForeign(): void
  report(): TrafficReport
}

const WEIGHTS = ['error', 'warning', 'note']

function createTally(lineOf: LineOf): Tally {
  const operations = new Map<string, CheckedOperation>()
  const drifts = new Map<string, Drift>()
  const seen = new Map<string, SeenFields>()
  let foreign = 0
  return {
    add: (mock, exchange, { operation, found, seen: messages }) => {
      const { service } = mock
      const key = `${service} ${operation}`
      const count = (operations.get(key)?.count ?? 0) + 1
      operations.set(key, { service, operation, count })
      for (const one of found) {
        const drift = toDrift(one, { mock, operation, exchange, lineOf })
        const id = identityOf(drift)
        const before = drifts.get(id)
        drifts.set(id, before === undefined ? drift : seenAgain(before, drift))
      }
      for (const message of messages) addSeen(seen, mock, operation, message)
    },
    addForeign: () => {
      foreign += 1
    },
    report: () => {
      const found = [...drifts.values()]
      const isTold = (note: Drift): boolean =>
        found.some((one) => one.operation === note.operation && one.field === note.field)
      const unseen = [...seen.values()].flatMap((one) => neverSeen(one, lineOf))
      const all = [...found, ...unseen.filter((note) => !isTold(note))]
      const sorted = all.toSorted(
        (one, other) => WEIGHTS.indexOf(one.level) - WEIGHTS.indexOf(other.level),
      )
      return { operations: [...operations.values()], foreign, drifts: sorted }
    },
  }
}

/** Tells the same difference from another, whatever value was met. */
function identityOf({ level, kind, service, operation, side, status, ...rest }: Drift): string {
  const { in: place, field, rule, spec } = rest
  return [level, kind, service, operation, side, status, place, field, rule, spec.pointer].join(' ')
}

function seenAgain(before: Drift, { observed }: Drift): Drift {
  const schemas = [before.observed?.schema, observed?.schema].filter((one) => one !== undefined)
  const [first, ...rest] = schemas
  const schema = first && rest.reduce(mergeSchemas, first)
  return {
    ...before,
    count: before.count + 1,
    ...(schema && { observed: { ...before.observed, schema } }),
  }
}

interface CheckedExchange {
  readonly mock: Mock
  readonly operation: string
  readonly exchange: Exchange
  readonly lineOf: LineOf
}

function toDrift(
  { level, side, violation, kind, observed }: Found,
  { mock, operation, exchange, lineOf }: CheckedExchange,
): Drift {
  const { service } = mock
  const shown = mock.redaction.violation(violation)
  const status = exchange.answer?.status
  return {
    level,
    kind: kind ?? kindOf(violation),
    service,
    operation,
    side,
    ...(status !== undefined && { status }),
    in: shown.in,
    field: shown.in === 'body' ? shown.where.replaceAll(/\/\d+(?=\/|$)/g, '/*') : shown.where,
    rule: shown.rule,
    expected: shown.expected,
    received: shown.received,
    ...(observed && { observed }),
    spec: toPlace(shown.spec, service, lineOf),
    count: 1,
    firstSeen: exchange.source,
  }
}

function toPlace(spec: string, service: string, lineOf: LineOf): SpecPlace {
  const hash = spec.indexOf('#')
  const pointer = spec.slice(hash)
  return { file: spec.slice(0, hash), pointer, line: lineOf(service, pointer) }
}

/** The fields of the messages of one answer or webhook. */
interface SeenFields {
  readonly mock: Mock
  readonly operation: string
  readonly message: SeenMessage
  readonly fields: Set<string>
  count: number
}

function addSeen(
  all: Map<string, SeenFields>,
  mock: Mock,
  operation: string,
  message: SeenMessage,
): void {
  const key = `${mock.service} ${operation} ${message.side} ${message.status}`
  const one = all.get(key) ?? { mock, operation, message, fields: new Set(), count: 0 }
  addFieldsOf(message.body, one.fields)
  one.count += 1
  all.set(key, one)
}

/** Finds documented fields that no message had, though it had what is around them. */
function neverSeen(
  { mock, operation, message, fields, count }: SeenFields,
  lineOf: LineOf,
): readonly Drift[] {
  const { service, contract } = mock
  const schema = schemaPointerOf(contract.document, message)
  if (schema === undefined) return []
  const isReached = (field: string): boolean =>
    fields.has(field.slice(0, field.lastIndexOf('/') + 1))
  return documentedFields(contract.document, schema)
    .filter(({ field }) => !fields.has(field) && isReached(field))
    .map(({ field, pointer }) => ({
      level: 'note',
      kind: 'never-seen',
      service,
      operation,
      side: message.side,
      ...(message.status !== undefined && { status: message.status }),
      in: 'body',
      field,
      rule: 'unseen',
      expected: 'to be seen',
      received: `nothing in ${count} ${count === 1 ? 'message' : 'messages'}`,
      spec: { file: `specs/${service}.yaml`, pointer, line: lineOf(service, pointer) },
      count,
      firstSeen: '',
    }))
}
