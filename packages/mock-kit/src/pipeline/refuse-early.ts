import { parseTarget } from '../contract-server/contract-server.ts'
import type { Mock } from '../definition/mock.ts'
import type { Reply } from '../definition/reply.ts'
import { noteRequest } from '../journal/request-note.ts'
import type { PlainHeaders } from '../redaction/redact.ts'
import type { SandboxDirectory } from '../sandbox/sandbox.ts'
import { toSentAnswer, resolveSandbox, headerReader } from './steps.ts'
import type { SentAnswer } from './steps.ts'
import type { Findings, IncomingCall } from './exchange.ts'

/** A request that a server refuses before the mock sees it, as far as it could be read. */
export interface EarlyRefusal {
  readonly method: string
  /** The target in the request line. */
  readonly target: string
  /** Names in lower case. */
  readonly headers: PlainHeaders
  readonly remoteAddress?: string | undefined
  readonly status: number
  /** Says why, and what to do. */
  readonly message: string
  /** Given where the sandbox refuses by a rule of its own: its answer is not to be taken for the vendor's. */
  readonly code?: `SANDBOX_${string}`
}

/** Any signal: a refusal is never broken off. */
const NEVER_GONE = new AbortController().signal

const NOTHING: Findings = {
  body: null,
  violations: [],
  warnings: [],
  changes: [],
  changedBytes: 0,
  callerHeaders: {},
  error: undefined,
}

/**
 * Answers requests that no operation sees, because HTTP or a guard refuses them: in the vendor's manner, with the request
 * id and the sandbox's time, and with an entry in the journal of the sandbox that their credentials name.
 */
export function createEarlyRefusals(
  mock: Mock,
  { directory }: { readonly directory: SandboxDirectory },
): (refused: EarlyRefusal) => SentAnswer {
  return (refused) => {
    const arrival = resolveSandbox(mock, toIncomingCall(refused), directory)
    const { sandbox } = arrival
    const exchange = {
      ...arrival,
      id: sandbox.nextId('req'),
      at: sandbox.clock.now(),
      route: { kind: 'unknownPath' },
      faults: [],
    } as const
    const { status, message } = refused
    const found = { ...NOTHING, ...(status < 500 ? { warnings: [message] } : { error: message }) }
    const sent = toSentAnswer(exchange, { found, reply: toReply(mock, refused) })
    sandbox.journal.append(noteRequest(exchange, found, sent, 0))
    return sent
  }
}

function toReply({ problems }: Mock, { status, message, code }: EarlyRefusal): Reply {
  return code === undefined
    ? problems.unreadable({ status, message })
    : { status, body: { code, message } }
}

function toIncomingCall({ method, target, headers, remoteAddress }: EarlyRefusal): IncomingCall {
  return {
    method,
    target,
    url: parseTarget(target),
    headers: headerReader(headers),
    plainHeaders: headers,
    remoteAddress,
    signal: NEVER_GONE,
  }
}
