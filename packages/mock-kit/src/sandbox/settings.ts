import { checkBehaviour } from '../definition/behaviour.ts'
import type { Mock } from '../definition/mock.ts'
import { CallbackTargetError } from '../errors/callback-target-error.ts'
import { UnknownNameError } from '../errors/unknown-name-error.ts'
import { checkUrl } from '../outbox/callback-policy.ts'
import type { CallbackPolicy } from '../outbox/callback-policy.ts'
import type { Endpoint } from '../outbox/endpoint.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import type { BehaviourValue } from '../world/world.ts'

/**
 * Registers an endpoint; `undefined` takes it away.
 * @throws UnknownNameError when customers register no endpoint of the target's name by hand
 * @throws CallbackTargetError when the URL is one that the sandbox will not call
 */
export function putEndpoint(
  { endpoints }: Mock,
  world: EngineWorld,
  { target, endpoint }: { readonly target: string; readonly endpoint: Endpoint | undefined },
  policy: CallbackPolicy,
): void {
  if (!endpoints.includes(target)) throw new UnknownNameError('endpoint', target, endpoints)
  world.endpoints.delete(target)
  if (endpoint === undefined) return
  const verdict = checkUrl(endpoint.url, policy)
  if (verdict.kind === 'forbidden') throw new CallbackTargetError(verdict.name, verdict.why)
  world.endpoints.insert({ ...endpoint, target })
}

/**
 * Sets a behaviour switch.
 * @throws UnknownNameError when the mock has no such behaviour
 * @throws InvalidBehaviourError when the value does not fit the behaviour's schema
 */
export function putBehaviour(
  { behaviours, followBehaviours }: Mock,
  world: EngineWorld,
  name: string,
  value: BehaviourValue,
): void {
  const behaviour = Object.hasOwn(behaviours, name) ? behaviours[name] : undefined
  if (behaviour === undefined)
    throw new UnknownNameError('behaviour', name, Object.keys(behaviours))
  checkBehaviour(name, behaviour, value)
  world.behaviours.delete(name)
  world.behaviours.insert({ name, value })
  followBehaviours(world)
}

/** Limits a key, by its number; `undefined` takes the limit away. */
export function putKeyLimit(
  { keyLimits }: EngineWorld,
  number: number,
  perMinute: number | undefined,
): void {
  const key = String(number)
  keyLimits.delete(key)
  if (perMinute !== undefined) keyLimits.insert({ key, perMinute })
}

/** Carries over what was set up, into the world that takes another's place. */
export function moveSettings({ followBehaviours }: Mock, from: EngineWorld, to: EngineWorld): void {
  for (const endpoint of from.endpoints.all()) to.endpoints.insert(endpoint)
  for (const behaviour of from.behaviours.all()) to.behaviours.insert(behaviour)
  followBehaviours(to)
}
