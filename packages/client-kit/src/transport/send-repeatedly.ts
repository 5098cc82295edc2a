import type { ClientOperation } from '../calls/define-operations.ts'
import { type CallSummary, toPublicAddress } from '../errors/call-summary.ts'
import { parseRetryAfter } from '../retry/retry-after.ts'
import { isRetriedStatus, toRetryDelayMs } from '../retry/retry-policy.ts'
import { type Deadline, startDeadline } from '../timing/timing.ts'
import { type AttemptOutcome, attemptOnce } from './attempt.ts'
import { settleOutcome } from './settle-outcome.ts'
import type { TransportSettings } from './transport-options.ts'

/** The operation of a request, and the form that its good response has. */
export interface Sending {
  readonly operation: ClientOperation
  readonly parseAs: 'json' | 'text'
  /** The caller's. Of that of a Request, an abort is lost once the Request or one that it was copied from is collected. */
  readonly signal?: AbortSignal | undefined
}

/** Sends a request as often as the policy allows; resolves to a good response, throws a ClientError for anything else. */
export async function sendRepeatedly(
  request: Request,
  { operation, parseAs, signal }: Sending,
  settings: TransportSettings,
): Promise<Response> {
  const total = startDeadline(settings.timing, settings.totalTimeoutMs)
  try {
    for (let attempts = 1; ; attempts += 1) {
      const copy = operation.idempotent ? request.clone() : request
      const outcome = await attemptOnce(copy, settings, { total, caller: signal })
      const delayMs = operation.idempotent ? toDelayMs(outcome, attempts, settings) : undefined
      if (delayMs === undefined || !fits(delayMs, total)) {
        const call = toCallSummary(request, operation, { service: settings.service, attempts })
        return settleOutcome(outcome, { call, operation, parseAs, settings })
      }
      await settings.timing.sleep(delayMs, signal ?? request.signal)
      signal?.throwIfAborted()
    }
  } finally {
    total.stop()
  }
}

/** A wait that ends after the deadline is not begun: the last response tells more than a timeout would. */
function fits(delayMs: number, total: Deadline): boolean {
  return delayMs < total.remainingMs()
}

function toDelayMs(
  outcome: AttemptOutcome,
  attempts: number,
  { retry, timing }: TransportSettings,
): number | undefined {
  if (!isWorthRepeating(outcome)) return undefined
  const retryAfter =
    outcome.kind === 'response' ? outcome.response.headers.get('retry-after') : null
  const retryAfterMs = parseRetryAfter(retryAfter, timing.now())
  return toRetryDelayMs(retry, { attempts, retryAfterMs, random: timing.random() })
}

function isWorthRepeating(outcome: AttemptOutcome): boolean {
  switch (outcome.kind) {
    case 'response':
      return isRetriedStatus(outcome.response.status)
    case 'timeout':
      return outcome.limit.option === 'timeoutMs'
    case 'noResponse':
      return outcome.lost
    default:
      return outcome satisfies never
  }
}

function toCallSummary(
  request: Request,
  operation: ClientOperation,
  { service, attempts }: { readonly service: string; readonly attempts: number },
): CallSummary {
  return {
    service,
    operation: operation.id,
    purpose: operation.purpose,
    method: request.method,
    address: toPublicAddress(request.url),
    attempts,
    idempotent: operation.idempotent,
  }
}
