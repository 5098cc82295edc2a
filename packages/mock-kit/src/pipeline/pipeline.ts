// The way of a request from its arrival to its answer: the same steps for every way in.
import { inSlices } from '../clock/slices.ts'
import type { Route } from '../contract-server/contract-server.ts'
import { BodyBrokenOffError, replyToError } from '../contract-server/sandbox-problems.ts'
import type { RequestFacts } from '../faults/fault-match.ts'
import type { Gone } from '../faults/request-effects.ts'
import { noteRequest } from '../journal/request-note.ts'
import { describeViolation } from '../text/describe-violation.ts'
import { RequestLogging } from './request-logging.ts'
import type { AnswerOptions } from './mock-app.ts'
import {
  toSentAnswer,
  toSentFault,
  withWarnings,
  authenticate,
  limitRate,
  replyToUnknown,
  warningsAbout,
  nothingFound,
  toCall,
  type SentAnswer,
} from './steps.ts'
import { replyToUnread } from './unread-body.ts'
import { bodyOf, jsonOf, readEarly, type EarlyBody } from './early-body.ts'
import type { Answered, Arrival, Exchange, Findings, Outcome, Steps } from './exchange.ts'

const BODY = { kind: 'body' } as const

/** Answers one request and writes it down. It pauses where the body, or the end of a delay, is not there yet. */
export function* answerCall(
  arrival: Arrival,
  { stopwatchMs, warningsHeader = true, isTogether = false }: AnswerOptions,
): Steps<SentAnswer | Gone> {
  const startedMs = stopwatchMs()
  const elapsedMs = (): number => stopwatchMs() - startedMs
  // Fault rules that ask for the body want it before anything else happens.
  const early = arrival.sandbox.faults.readsBodies ? yield* readEarly() : undefined
  const exchange = open(arrival, early) // an id and a time, its operation and its faults
  const { faults, sandbox } = exchange
  const writeDown = (found: Findings, sent?: SentAnswer): void => {
    sandbox.journal.append(noteRequest(exchange, found, sent, elapsedMs()), found.changedBytes)
  }

  // A fault delays the request, breaks it off, or answers in the service's place.
  const fault = faults.length === 0 ? undefined : (yield { kind: 'faults', faults }).fault
  if (fault?.kind === 'gone') {
    writeDown(nothingFound(early))
    return fault
  }
  const answered =
    fault?.kind === 'answer'
      ? { found: nothingFound(early), answer: toSentFault(exchange, fault.answer) }
      : toAnswered(exchange, yield* replyTo(exchange, stopwatchMs))
  // The outcome is in the log before any answer or webhook reports it.
  const logging = sandbox.flush && new RequestLogging(exchange, answered, { elapsedMs, isTogether })
  if (logging?.isDone === false) yield logging
  const { found, answer } = logging ? logging.answered() : answered
  const sent = warningsHeader ? withWarnings(answer, found.warnings.length) : answer
  writeDown(found, sent) // everything that happened, in one entry
  // A fault cuts, spoils or slows the body as it is sent.
  return faults.length === 0 ? sent : { ...sent, faults }
}

function open(arrival: Arrival, early: EarlyBody | undefined): Exchange {
  const { mock, call, sandbox } = arrival
  const id = sandbox.nextId('req')
  const route = mock.server.route(call.method, call.url.path)
  const hasRules = sandbox.faults.hasRequestRules
  const faults = hasRules ? sandbox.faults.takeRequest(factsOf(arrival, route, early)) : NO_FAULTS
  return { ...arrival, id, at: sandbox.clock.now(), route, faults, early }
}

function factsOf({ mock, call }: Arrival, route: Route, early?: EarlyBody): RequestFacts {
  const { service, server } = mock
  const { method, url, headers } = call
  const operationId = route.kind === 'operation' ? route.operation.id : undefined
  const body = early && jsonOf(early)
  const { basePath } = server
  return { service, operationId, method, ...url, basePath, headers, body }
}

const NO_FAULTS: Exchange['faults'] = Object.freeze([])

function toAnswered(exchange: Exchange, outcome: Outcome): Answered {
  return { found: outcome.found, answer: toSentAnswer(exchange, outcome) }
}

/** Lets the service reply. The first step that refuses the request ends it. */
function* replyTo(exchange: Exchange, nowMs: () => number): Steps<Outcome> {
  const { mock, sandbox, id, route } = exchange
  const { server, problems } = mock
  // Each step replaces it: when one throws, the journal tells what those before it found.
  let found = nothingFound(exchange.early)
  try {
    // No operation: a document outside the API, an unknown path, or a method that the path does not take.
    if (route.kind !== 'operation') return replyToUnknown(exchange, found)

    // Who calls, in the vendor's way. Changes that this makes are kept, so that failed attempts can be counted.
    const { verdict, changes, changedBytes } = authenticate(exchange, route.operation)
    if (changes.length > 0) found = { ...found, changes, changedBytes }
    if (verdict.kind === 'refused') return { found, reply: server.check(route, verdict.reply) }

    // How often, on the sandbox clock.
    const rate = limitRate(exchange, verdict.principal)
    if (rate.headers !== found.callerHeaders) found = { ...found, callerHeaders: rate.headers }
    if (rate.refusal !== undefined) return { found, reply: rate.refusal }

    // The body, up to the mock's limit.
    const { body: read = '' } = exchange.early ? bodyOf(exchange.early) : yield BODY
    if (typeof read === 'symbol') return replyToUnread(exchange, found, read)
    const body = read.length === 0 ? null : read
    found = { ...found, body, warnings: warningsAbout(read) }

    // Path, query, headers and body by the contract: all violations together.
    const { url, headers } = exchange.call
    const decoded = server.decode(route.operation, { url, headers, body })
    const { violation: withoutSecret } = mock.redaction
    if (decoded.warnings.length > 0) {
      const texts = decoded.warnings.map(withoutSecret).map(describeViolation)
      found = { ...found, warnings: [...found.warnings, ...texts] }
    }
    const world = sandbox.world(mock.service)
    if (!decoded.ok) {
      const violations = decoded.violations.map(withoutSecret)
      found = { ...found, violations }
      const request = { world, operationId: route.operation.id, body: decoded.body }
      return { found, reply: server.check(route, problems.invalidRequest(violations, request)) }
    }

    // One transaction: the handler, the check of its reply, the commit. A handler that pauses reads before it.
    const call = toCall(exchange, route.operation, decoded, verdict.principal)
    const reading = mock.startReading(world, call)
    const rest = reading && (yield* inSlices(reading, { nextTurn: sandbox.nextTurn, nowMs }))
    const done = world.transact(id, () => server.check(route, rest?.() ?? mock.handle(world, call)))
    const { result, commit, warnings } = done
    found = {
      ...found,
      changes: changes.length === 0 ? commit.changes : [...changes, ...commit.changes],
      changedBytes: changedBytes + done.changedBytes,
      warnings: warnings.length === 0 ? found.warnings : [...found.warnings, ...warnings],
    }
    sandbox.wake() // starts what is due now
    return { found, reply: result }
  } catch (error) {
    if (error instanceof BodyBrokenOffError) found = { ...found, warnings: [error.message] }
    else found = { ...found, error }
    return { found, reply: replyToError(error, { server, problems, route }) }
  }
}
