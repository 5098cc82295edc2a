// The way of a request from its arrival to its answer: the same steps for every way in.
import type { Decoded, Operation } from '@ensaio/contracts'
import { replyToError } from '../contract-server/sandbox-problems.ts'
import type { Call } from '../definition/handlers.ts'
import type { Reply } from '../definition/reply.ts'
import type { Gone } from '../faults/request-effects.ts'
import { noteRequest } from '../journal/request-note.ts'
import { describeViolation } from '../text/describe-violation.ts'
import type { MockAppOptions } from './mock-app.ts'
import {
  toSentAnswer,
  toSentFault,
  withWarnings,
  authenticate,
  limitRate,
  replyToUnknown,
  replyToUnread,
  warningsAbout,
} from './steps.ts'
import type { SentAnswer } from './steps.ts'
import type { Arrival, Exchange, Findings, Steps } from './exchange.ts'

const BODY = { kind: 'body' } as const
const NONE: readonly never[] = Object.freeze([])
const NO_HEADERS = Object.freeze({})

/** Answers one request and writes it down. It pauses where the body, or the end of a delay, is not there yet. */
export function* answerCall(
  arrival: Arrival,
  { stopwatchMs, warningsHeader = true }: Pick<MockAppOptions, 'stopwatchMs' | 'warningsHeader'>,
): Steps<SentAnswer | Gone> {
  const startedMs = stopwatchMs()
  const exchange = open(arrival) // gives it an id and a time, finds its operation and its faults
  const found = nothingFound()
  const { faults, sandbox } = exchange
  const writeDown = (sent?: SentAnswer): void => {
    const note = noteRequest(exchange, found, sent, stopwatchMs() - startedMs)
    sandbox.journal.append(note, found.changedBytes)
  }

  // A fault delays the request, breaks it off, or answers in the service's place.
  const fault = faults.length === 0 ? undefined : (yield { kind: 'faults', faults }).fault
  if (fault?.kind === 'gone') {
    writeDown()
    return fault
  }
  const answer =
    fault?.kind === 'answer'
      ? toSentFault(exchange, fault.answer)
      : toSentAnswer(exchange, found, yield* replyTo(exchange, found))
  const sent = warningsHeader ? withWarnings(answer, found.warnings.length) : answer
  writeDown(sent) // everything that happened, in one entry
  // A fault cuts, spoils or slows the body as it is sent.
  return faults.length === 0 ? sent : { ...sent, faults }
}

function open(arrival: Arrival): Exchange {
  const { mock, call, sandbox, authRequest } = arrival
  const { method, url } = call
  const id = sandbox.nextId('req')
  const route = mock.server.route(method, url.path)
  const operationId = route.kind === 'operation' ? route.operation.id : undefined
  const { basePath } = mock.server
  const facts = { service: mock.service, operationId, method, path: url.path, basePath }
  const faults = sandbox.faults.takeRequest(facts)
  return { mock, call, sandbox, authRequest, id, at: sandbox.clock.now(), route, faults }
}

function nothingFound(): Findings {
  return {
    body: null,
    violations: NONE,
    warnings: NONE,
    changes: NONE,
    changedBytes: 0,
    callerHeaders: NO_HEADERS,
    error: undefined,
  }
}

/** Lets the service reply. The first step that refuses the request ends it. */
function* replyTo(exchange: Exchange, found: Findings): Steps<Reply> {
  const { mock, sandbox, id, route } = exchange
  const { server, problems } = mock
  try {
    // No operation: a document beside the API, an unknown path, or a method that the path does not take.
    if (route.kind !== 'operation') return replyToUnknown(exchange, found)

    // Who calls, in the vendor's way. Changes that this makes are kept, so that failed attempts can be counted.
    const { verdict, changes, changedBytes } = authenticate(exchange, route.operation)
    found.changes = changes
    found.changedBytes = changedBytes
    if (verdict.kind === 'refused') return server.check(route, verdict.reply)

    // How often, on the sandbox clock.
    const rate = limitRate(exchange, verdict.principal)
    found.callerHeaders = rate.headers
    if (rate.refusal !== undefined) return server.check(route, rate.refusal)

    // The body, up to the mock's limit.
    const { body = '' } = yield BODY
    if (typeof body === 'symbol') return server.check(route, replyToUnread(exchange, found, body))
    found.body = body.length === 0 ? null : body
    found.warnings = warningsAbout(body, found.warnings)

    // Path, query, headers and body by the contract: all violations at once.
    const { url, headers } = exchange.call
    const decoded = server.decode(route.operation, { url, headers, body: found.body })
    const { violation: withoutSecret } = mock.redaction
    if (decoded.warnings.length > 0) {
      const texts = decoded.warnings.map(withoutSecret).map(describeViolation)
      found.warnings = [...found.warnings, ...texts]
    }
    if (!decoded.ok) {
      found.violations = decoded.violations.map(withoutSecret)
      const request = {
        world: sandbox.world(mock.service),
        operationId: route.operation.id,
        body: decoded.body,
      }
      return server.check(route, problems.invalidRequest(found.violations, request))
    }

    // One transaction: the handler, the check of its reply, the commit.
    const world = sandbox.world(mock.service)
    const call = toCall(exchange, route.operation, decoded, verdict.principal)
    const done = world.transact(id, () => server.check(route, mock.handle(world, call)))
    const { result, commit, warnings } = done
    found.changedBytes += done.changedBytes
    if (warnings.length > 0) found.warnings = [...found.warnings, ...warnings]
    found.changes = changes.length === 0 ? commit.changes : [...changes, ...commit.changes]
    sandbox.wake() // starts what is due now
    return result
  } catch (error) {
    found.error = error
    return replyToError(error, { server, problems, route })
  }
}

function toCall(
  { call }: Exchange,
  { id }: Operation,
  { path, query, headers, body }: Decoded,
  principal: unknown,
): Call<unknown> {
  const accept = call.headers.get('accept') ?? '*/*'
  // Decoded by the operation's own contract: the handler's types are generated from the same.
  return { operationId: id, path, query, headers, body, principal, accept } as Call<unknown>
}
