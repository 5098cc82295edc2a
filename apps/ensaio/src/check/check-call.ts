// Checks one call of a service against its spec.
import type { Decoded, DecodedRequest, Operation, Violation } from '@ensaio/contracts'
import type { Drift, DriftLevel, DriftSide, Observed } from './drift.ts'
import type { Exchange, RecordedAnswer } from './exchange.ts'
import { isHidden } from './is-hidden.ts'
import { observe } from './observe.ts'
import { readBody } from './read-body.ts'
import type { Target } from './service-map.ts'
import { undocumentedKeys } from './undocumented-keys.ts'

/** A violation, with its side and weight. */
export interface Found {
  readonly level: DriftLevel
  readonly side: DriftSide
  readonly violation: Violation
  /** Present where the violation does not tell it. */
  readonly kind?: Drift['kind']
  readonly observed?: Observed
}

/** A message whose fields were seen. */
export interface SeenMessage {
  readonly side: DriftSide
  readonly status?: number
  /** The pointer to the spec's description of the message: an answer's, or a webhook's body. */
  readonly pointer: string
  readonly contentType: string
  readonly body: unknown
}

/** The outcome of checking a call or a webhook. */
export interface CheckedCall {
  /** The operationId, the webhook, or method and path. */
  readonly operation: string
  readonly found: readonly Found[]
  readonly seen: readonly SeenMessage[]
}

/** The first status by which a service refuses. */
const REFUSED = 400

/** The status by which a cache says that it has the answer already. */
const NOT_MODIFIED = 304

/** Checks a call. A fault rule's answer is not the service's: it is passed over. */
export function checkCall(exchange: Exchange, { mock, path, search }: Target): CheckedCall {
  const { server } = mock
  const { method, known } = exchange
  const below = server.route(method, path)
  // An address may be mapped with the base path in it.
  const isBare = below.kind === 'unknownPath' && server.basePath !== ''
  const route = isBare ? server.route(method, `${server.basePath}${path}`) : below
  // Nor is one of a cache.
  const isOthers = known.isDisturbed === true || exchange.answer?.status === NOT_MODIFIED
  const answer = isOthers ? undefined : exchange.answer
  if (route.kind === 'operation') {
    const full = isBare ? `${server.basePath}${path}` : path
    return checkOperation(
      { exchange, target: { mock, path: full, search }, answer },
      route.operation,
    )
  }
  const operation = `${method} ${mock.redaction.target(path)}`
  if (answer === undefined) return { operation, found: [], seen: [] }
  const check = ({ status, contentType, headers, body }: Reply): readonly Violation[] => {
    const reply = { status, contentType, headers, body }
    return route.kind === 'otherMethod'
      ? server.checker.checkOtherMethod(route.template, reply)
      : server.checker.checkUnknownPath(reply)
  }
  const isTaken = answer.status < REFUSED
  const found = isTaken
    ? [unknownOperation(mock.service, operation, answer.status)]
    : checkAnswer(exchange, answer, check)
  return { operation, found, seen: [] }
}

type Reply = Parameters<Target['mock']['server']['checker']['checkUnknownPath']>[0]

interface OperationCall {
  readonly exchange: Exchange
  readonly target: Target
  readonly answer: RecordedAnswer | undefined
}

function checkOperation(
  { exchange, target: { mock, path, search }, answer }: OperationCall,
  operation: Operation,
): CheckedCall {
  const { server, service } = mock
  const { headers, body } = exchange
  const decoded = server.decode(operation, { url: { path, search }, headers, body: body ?? null })
  const isTaken = answer !== undefined && answer.status < REFUSED
  const ofRequest = isTaken ? requestFindings(service, operation, decoded, exchange) : []
  const ofAnswer =
    answer === undefined
      ? []
      : checkAnswer(exchange, answer, (reply) => server.checker.checkReply(operation.id, reply))
  return {
    operation: operation.id,
    found: [...ofRequest, ...ofAnswer],
    seen: answer === undefined ? [] : seenAnswer(operation, answer),
  }
}

/** Finds what a service took although its spec refuses it, and what the caller sent in vain. */
function requestFindings(
  service: string,
  operation: Operation,
  decoded: DecodedRequest,
  { body, headers }: Exchange,
): readonly Found[] {
  const isRecorded = ({ in: place }: Violation): boolean =>
    body !== undefined || (place !== 'body' && place !== 'contentType')
  const sent = readBody(headers, body ?? '')
  const value = sent.ok ? sent.value : undefined
  const isShown = (violation: Violation): boolean =>
    isRecorded(violation) && !isHidden(violation, value)
  const violations = decoded.ok ? [] : decoded.violations.filter(isShown)
  const inVain = [
    ...decoded.warnings.filter(isShown),
    ...keysInVain(service, operation, decoded, value),
  ]
  return [
    ...violations.map((violation) => ({ level: 'error', side: 'request', violation }) as const),
    ...inVain.map((violation) => ({ level: 'warning', side: 'request', violation }) as const),
  ]
}

/** Keys of the body that the spec does not list; those that look misspelled have a warning already. */
function keysInVain(
  service: string,
  { pointer }: Operation,
  { body, warnings }: Decoded,
  sent: unknown,
): readonly Violation[] {
  return undocumentedKeys(sent, body)
    .filter(({ where }) => !warnings.some((warning) => warning.where === where))
    .map(({ where, received }) => ({
      in: 'body',
      where,
      rule: 'undocumented',
      expected: 'no undocumented property',
      received,
      spec: `specs/${service}.yaml${pointer}/requestBody`,
    }))
}

/** Checks an answer, as far as it was recorded. */
export function checkAnswer(
  { method }: Exchange,
  { status, headers, body }: RecordedAnswer,
  check: (reply: Reply) => readonly Violation[],
): readonly Found[] {
  const contentType = headers.get('content-type')
  const read = readBody(headers, body ?? '')
  const isBodiless = method === 'HEAD' || body === undefined
  // Text where JSON is meant is not what the schema describes: the place is the schema's.
  const value = read.ok ? read.value : body
  const violations = check({ status, contentType, headers, body: value }).filter(
    (violation) => !(isBodiless && violation.in === 'body') && !isHidden(violation, value),
  )
  const shown = read.ok ? violations : violations.map((one) => unreadable(one, read.why))
  return shown.map((violation) => ({
    level: 'error',
    side: 'answer',
    violation,
    observed: observe(violation, value, contentType),
  }))
}

function seenAnswer({ pointer }: Operation, { status, headers, body }: RecordedAnswer) {
  const read = readBody(headers, body ?? '')
  const contentType = headers.get('content-type')
  const isUsual = read.ok && contentType !== null && status < REFUSED
  if (!isUsual || typeof read.value !== 'object') return []
  return [{ side: 'answer', status, pointer, contentType, body: read.value } as const]
}

function unreadable(violation: Violation, received: string): Violation {
  return violation.in === 'body'
    ? { ...violation, rule: 'json', expected: 'JSON', received }
    : violation
}

function unknownOperation(service: string, operation: string, status: number): Found {
  const violation = {
    in: 'status',
    where: '',
    rule: 'undocumented',
    expected: 'an operation of the spec',
    received: `${status} to ${operation}`,
    spec: `specs/${service}.yaml#/paths`,
  } as const
  return { level: 'error', side: 'answer', kind: 'unknown-operation', violation }
}
