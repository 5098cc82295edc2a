// The way of a request from its arrival to its answer: the same steps for every way in.
import { replyToError } from '../contract-server/sandbox-problems.ts'
import type { Reply } from '../definition/reply.ts'
import type { Gone } from '../faults/request-effects.ts'
import { noteRequest } from '../journal/request-note.ts'
import { describeViolation } from '../text/describe-violation.ts'
import { afterLog } from './after-log.ts'
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
  nothingFound,
  toCall,
} from './steps.ts'
import type { SentAnswer } from './steps.ts'
import { bodyOf, jsonOf, readEarly } from './early-body.ts'
import type { EarlyBody } from './early-body.ts'
import type { Arrival, Exchange, Findings, Steps } from './exchange.ts'

const BODY = { kind: 'body' } as const

/** Answers one request and writes it down. It pauses where the body, or the end of a delay, is not there yet. */
export function* answerCall(
  arrival: Arrival,
  { stopwatchMs, warningsHeader = true }: Pick<MockAppOptions, 'stopwatchMs' | 'warningsHeader'>,
): Steps<SentAnswer | Gone> {
  const startedMs = stopwatchMs()
  // Fault rules that ask for the body want it before anything else happens.
  const early = arrival.sandbox.faults.readsBodies ? yield* readEarly() : undefined
  const exchange = open(arrival, early) // an id and a time, its operation and its faults
  const found = nothingFound(early)
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
  // What came of it is in the log before anybody hears of it.
  const kept = sandbox.flush === undefined ? answer : yield* afterLog(exchange, found, answer)
  const sent = warningsHeader ? withWarnings(kept, found.warnings.length) : kept
  writeDown(sent) // everything that happened, in one entry
  // A fault cuts, spoils or slows the body as it is sent.
  return faults.length === 0 ? sent : { ...sent, faults }
}

function open(arrival: Arrival, early: EarlyBody | undefined): Exchange {
  const { mock, call, sandbox, authRequest } = arrival
  const { method, url, headers } = call
  const id = sandbox.nextId('req')
  const route = mock.server.route(method, url.path)
  const operationId = route.kind === 'operation' ? route.operation.id : undefined
  const { basePath } = mock.server
  const { path, search } = url
  const body = early && jsonOf(early)
  const facts = {
    service: mock.service,
    operationId,
    method,
    path,
    basePath,
    search,
    headers,
    body,
  }
  const faults = sandbox.faults.takeRequest(facts)
  return { mock, call, sandbox, authRequest, id, at: sandbox.clock.now(), route, faults, early }
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
    const { body = '' } = exchange.early ? bodyOf(exchange.early) : yield BODY
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
