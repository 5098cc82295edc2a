import type { NodeUrls } from '../harness/system-node-process.ts'
import type { Availability } from './availability.ts'
import type { HttpCall, Reply, Send } from './system-send.ts'

/** The number of calls by how they ended. */
export interface CallCounts {
  answered: number
  /** Refused for the moment, with a time after which to try again. */
  unavailable: number
  /** No answer came. */
  lost: number
}

/** The end of a call as its client sees it. */
export type Observed =
  | Extract<Reply, { kind: 'answered' }>
  | { readonly kind: 'refused' }
  /** It may have taken effect. */
  | { readonly kind: 'unknown' }

/** Calls that are counted, and whose answers are looked at. */
export interface ObservedCalls {
  readonly counts: CallCounts
  /** The answers that no API documents, and refusals that do not say when to come again. */
  readonly findings: string[]
  /** Sends a call about a sandbox to a node. */
  call(node: NodeUrls, sandbox: string, call: HttpCall): Promise<Observed>
  /** Notes that an answer was another than the API has for the call. */
  unexpected(call: HttpCall, answer: Extract<Reply, { kind: 'answered' }>): void
}

export function observeCalls(send: Send, availability: Availability): ObservedCalls {
  const counts: CallCounts = { answered: 0, unavailable: 0, lost: 0 }
  const findings: string[] = []
  const unexpected: ObservedCalls['unexpected'] = (
    { method, path },
    { status, body, retryAfter },
  ) =>
    void findings.push(
      `${method} ${path} was answered ${status}: ${JSON.stringify(body)}, retry-after: ${retryAfter}`,
    )
  return {
    counts,
    findings,
    unexpected,
    async call(node, sandbox, call) {
      const reply = await send(node, call)
      if (reply.kind === 'refused') return reply
      if (reply.kind === 'lost') {
        counts.lost += 1
        return { kind: 'unknown' }
      }
      if (reply.status < 500) {
        counts.answered += 1
        availability.answered(sandbox)
        return reply
      }
      counts.unavailable += 1
      const isPassing = reply.status === 503 || reply.status === 502
      if (!isPassing || reply.retryAfter === null) unexpected(call, reply)
      return { kind: 'unknown' }
    },
  }
}
