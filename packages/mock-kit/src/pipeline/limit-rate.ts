import type { AppliedRateLimit } from '../definition/mock.ts'
import type { RateLimitState } from '../definition/problems.ts'
import type { Reply } from '../definition/reply.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import { checkedReply } from './checked-reply.ts'
import type { OperationExchange } from './exchange.ts'

/** Counts the request in its caller's window and refuses it when the window is full. */
export function limitRate(exchange: OperationExchange): Reply | undefined {
  const { mock, sandbox, principal, at } = exchange
  const world = sandbox.world(mock.service)
  const limit = mock.rateLimit(world, principal)
  if (limit === undefined) return undefined
  const state = count(world, limit, at)
  exchange.callerHeaders = limit.headers(atLeastZero(state))
  const refusal = state.remaining < 0 ? mock.problems.rateLimited?.(atLeastZero(state)) : undefined
  return refusal && checkedReply(exchange, refusal)
}

function count(world: EngineWorld, limit: AppliedRateLimit, at: number): RateLimitState {
  const { key, windowMs } = limit
  const known = world.rateWindows.get(key)
  const window =
    known !== undefined && at < known.startedAt + windowMs
      ? { ...known, requests: known.requests + 1 }
      : { key, startedAt: at, requests: 1 }
  world.transact(`rate limit of ${key}`, () => {
    if (known === undefined) world.rateWindows.insert(window)
    else world.rateWindows.replace(window)
  })
  return {
    limit: limit.limit,
    remaining: limit.limit - window.requests,
    resetsAt: window.startedAt + windowMs,
  }
}

function atLeastZero(state: RateLimitState): RateLimitState {
  return { ...state, remaining: Math.max(0, state.remaining) }
}
