import type { Operation, Reply, Violation } from '@ensaio/contracts'
import { describeViolation } from '../../text/describe-violation.ts'
import { pathParametersOf } from '../../contract-server/contract-server.ts'
import { parseTarget, targetOf } from '../../contract-server/contract-server.ts'
import type { Credentials } from '../conformance-options.ts'
import { describeCall, excerpt, toRequest, withCredentials } from '../request/http-call.ts'
import type { HttpCall, Target } from '../request/http-call.ts'
import { readAnswer } from './answer.ts'
import type { Answer } from './answer.ts'
import type { Harness } from './harness.ts'
import { differenceOf } from './world-state.ts'

/**
 * Sends one request and checks what holds for every answer: it keeps to the contract, as it went out; it is not a failure
 * of the sandbox; the journal has it; and a refusal changed nothing.
 */
export async function send(
  harness: Harness,
  call: HttpCall,
  credentials: Credentials,
): Promise<Answer> {
  const { sandbox, report } = harness
  harness.keepSecret(credentials.secrets)
  // Deliveries of earlier requests change the world too, so they finish first.
  await sandbox.settled()
  const before = harness.worldState()
  const answer = await readAnswer(await harness.fetch(withCredentials(call, credentials)))
  const after = harness.worldState()

  const what = describeCall(call)
  if (answer.status >= 500) report(`${what}: expected no failure, got ${describeAnswer(answer)}`)
  else findingsAbout(harness, call.target, answer).forEach((text) => report(`${what}: ${text}`))
  const changed = answer.status >= 400 ? differenceOf(before, after) : undefined
  if (changed !== undefined) {
    report(`${what}: expected the refusal to leave the world as it was; it changed ${changed}`)
  }
  if (!isJournaled(harness, call.target, answer)) {
    report(`${what}: expected x-ensaio-request-id to find the request in the journal`)
  }
  return answer
}

/** Returns whether the contract allows a call to the operation. */
export function isAllowed({ suite }: Harness, operation: Operation, call: HttpCall): boolean {
  const { service, server } = suite.mock
  const { checker } = server
  const request = toRequest(service, call)
  const { path, search } = parseTarget(targetOf(request.url))
  return checker.decodeRequest(operation.id, {
    pathParameters: pathParametersOf(operation.path, path),
    search,
    headers: request.headers,
    body: call.body ?? null,
  }).ok
}

export function describeAnswer({ status, text }: Answer): string {
  return `${status} ${excerpt(text)}`
}

function findingsAbout({ suite }: Harness, target: Target, answer: Answer): readonly string[] {
  return violationsOf(suite.mock.server.checker, target, answer).map(
    (violation) =>
      `expected an answer as documented, got ${answer.status}; ${describeViolation(violation)}`,
  )
}

function violationsOf(
  checker: Harness['suite']['mock']['server']['checker'],
  target: Target,
  { status, headers, body }: Answer,
): readonly Violation[] {
  const reply: Reply = { status, headers, body, contentType: headers.get('content-type') }
  switch (target.kind) {
    case 'operation':
      return checker.checkReply(target.operation.id, reply)
    case 'otherMethod':
      return checker.checkOtherMethod(target.path, reply)
    case 'unknownPath':
      return checker.checkUnknownPath(reply)
    default:
      return target satisfies never
  }
}

function isJournaled({ sandbox }: Harness, target: Target, { status, headers }: Answer): boolean {
  const entry = sandbox.journal.find(headers.get('x-ensaio-request-id') ?? '')
  if (entry?.kind !== 'request') return false
  const id = target.kind === 'operation' ? target.operation.id : undefined
  return entry.answer?.status === status && entry.operationId === id
}
