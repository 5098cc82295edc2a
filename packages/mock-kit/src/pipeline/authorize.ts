// The checks before a request's body is read: which sandbox it is for, who calls, and how often.
import type { Operation } from '@ensaio/contracts'
import type { AuthRequest, AuthVerdict } from '../definition/auth.ts'
import type { AppliedRateLimit, Mock } from '../definition/mock.ts'
import type { RateLimitState } from '../definition/problems.ts'
import type { Reply } from '../definition/reply.ts'
import type { SandboxDirectory } from '../sandbox/create-sandbox.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import type { Change } from '../world/transaction.ts'
import type { Arrival, Exchange, IncomingCall } from './exchange.ts'

/** Finds the sandbox that a call's credentials name; `main` where they name none that exists. */
export function resolveSandbox(
  mock: Mock,
  call: IncomingCall,
  directory: SandboxDirectory,
): Arrival {
  const { headers, url, remoteAddress } = call
  const authRequest: AuthRequest = { headers, search: url.search, remoteAddress }
  const name = mock.sandboxOf(authRequest)
  const sandbox = (name === undefined ? undefined : directory.find(name)) ?? directory.main
  return { mock, call, sandbox, authRequest }
}

interface Authenticated {
  readonly verdict: AuthVerdict<unknown>
  readonly changes: readonly Change[]
}

const ANYBODY: Authenticated = Object.freeze({
  verdict: Object.freeze({ kind: 'accepted', principal: undefined }),
  changes: Object.freeze([]),
})

/** Finds out who calls. Changes that this makes in the world are kept even when the caller is refused. */
export function authenticate(exchange: Exchange, operation: Operation): Authenticated {
  if (operation.security.length === 0) return ANYBODY
  const { mock, sandbox, authRequest, id } = exchange
  const world = sandbox.world(mock.service)
  const { result, commit } = world.transact(id, () =>
    mock.authenticate(world, authRequest, operation),
  )
  return { verdict: result, changes: commit.changes }
}

interface CountedRate {
  /** Headers for the caller, whatever the answer is. */
  readonly headers: Readonly<Record<string, string>>
  readonly refusal?: Reply | undefined
}

const UNLIMITED: CountedRate = Object.freeze({ headers: Object.freeze({}) })

/** Counts the request in its caller's window and refuses it when the window is full. */
export function limitRate({ mock, sandbox, at }: Exchange, principal: unknown): CountedRate {
  const world = sandbox.world(mock.service)
  const limit = mock.rateLimit(world, principal)
  if (limit === undefined) return UNLIMITED
  const counted = count(world, limit, at)
  const state = { ...counted, remaining: Math.max(0, counted.remaining) }
  const refusal = counted.remaining < 0 ? mock.problems.rateLimited?.(state) : undefined
  return { headers: limit.headers(state), refusal }
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
