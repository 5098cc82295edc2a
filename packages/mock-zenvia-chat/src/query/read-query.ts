import { describeParameter, invalidParameter } from '../errors/problems.ts'
import type { Refusal } from '../errors/problems.ts'
import { DAY_MS, formatInstant } from '../time.ts'
import type { ChatWorld } from '../world.ts'

/** The part of a list that a caller asks for. */
export interface Page {
  readonly offset: number
  readonly limit: number
}

/** The documented limit. The effect of a larger one is not documented: see the behaviour `rejectOversizedLimit`. */
const LIMIT_MAX = 10_000
const LIMIT_DEFAULT = 100

/** Returns the page that a caller asks for, or the refusal of an oversized limit. */
export function readPage(
  world: ChatWorld,
  { limit = LIMIT_DEFAULT, page = 1 }: { readonly limit?: number; readonly page?: number },
): Page | Refusal<400> {
  if (limit > LIMIT_MAX && world.behaviour('rejectOversizedLimit')) {
    return invalidParameter(describeParameter('limit', `at most ${LIMIT_MAX}`, String(limit)))
  }
  if (limit > LIMIT_MAX)
    world.warn(`query limit: expected at most ${LIMIT_MAX}, got ${limit}; read as ${LIMIT_MAX}`)
  const effectiveLimit = Math.min(limit, LIMIT_MAX)
  return { offset: (page - 1) * effectiveLimit, limit: effectiveLimit }
}

/** Instants in milliseconds since 1970; both belong to the window. */
export interface Window {
  readonly from: number
  readonly to: number
  /** Milliseconds by which the caller's local time is ahead of UTC. */
  readonly offsetMs: number
}

/** The window parameters of an operation, decoded by the contract. */
export interface WindowQuery {
  readonly from?: string
  readonly to?: string
  readonly timezone?: string
}

const WINDOW_DAYS_DEFAULT = 30

/** Returns the window that a caller asks for, or the refusal of one that ends before it begins. */
export function readWindow(query: WindowQuery, now: number): Window | Refusal<400> {
  const offsetMs = offsetOf(query.timezone ?? '+0000')
  const to = query.to === undefined ? now : instantOf(query.to, offsetMs)
  const from =
    query.from === undefined ? to - WINDOW_DAYS_DEFAULT * DAY_MS : instantOf(query.from, offsetMs)
  if (from > to) {
    return invalidParameter(
      describeParameter(
        'from',
        `nothing later than to (${formatInstant(to)})`,
        formatInstant(from),
      ),
    )
  }
  return { from, to, offsetMs }
}

/** Parses an instant, or a local date; the contract has converted every format of these to `YYYY-MM-DDTHH:MM:SS`. */
function instantOf(text: string, offsetMs: number): number {
  if (text.endsWith('Z')) return Date.parse(text)
  return Date.parse(`${text}Z`) - offsetMs
}

function offsetOf(timezone: string): number {
  const minutes = Number(timezone.slice(1, 3)) * 60 + Number(timezone.slice(3, 5))
  return (timezone.startsWith('-') ? -minutes : minutes) * 60_000
}
