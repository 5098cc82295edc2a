// Rate limits that the sandbox's user sets for single keys, and the refusal of requests beyond a limit.
import type { AppliedRateLimit } from '../definition/mock.ts'
import type { RateLimitState } from '../definition/problems.ts'
import type { Reply } from '../definition/reply.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import type { Exchange } from './exchange.ts'
import { replyWithStatus } from './reply-with-status.ts'

/** The window of a limit. */
const KEY_WINDOW_MS = 60_000

/** Returns the limit of the key of a request; `undefined` where it has none of its own. */
export function keyLimitOf(
  { mock, authRequest }: Exchange,
  { keyLimits }: EngineWorld,
): AppliedRateLimit | undefined {
  const key = String(mock.keys?.numberOf(authRequest))
  const limit = keyLimits.get(key)?.perMinute
  if (limit === undefined) return undefined
  return { key: `key ${key}`, limit, windowMs: KEY_WINDOW_MS, headers: mock.rateHeaders }
}

/** Refuses a request beyond a limit. Where no such answer is documented, it is the one of a fault with that status. */
export function replyToLimited(exchange: Exchange, state: RateLimitState): Reply {
  const { mock, route } = exchange
  const reply = mock.problems.rateLimited?.(state)
  if (reply === undefined) return replyWithStatus(exchange, 429)
  const isDocumented = route.kind === 'operation' && route.operation.statuses.includes('429')
  return isDocumented ? mock.server.check(route, reply) : reply
}
