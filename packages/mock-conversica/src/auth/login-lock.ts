import { MINUTE_MS } from '../durations.ts'
import type { ConversicaWorld } from '../world-types.ts'

/** How long a locked account stays so. The vendor warns of locks and says no number: this one is assumed. */
export const LOCK_MS = 15 * MINUTE_MS

/** Whether even the right password is refused now. */
export function isLocked({ data, now }: ConversicaWorld, username: string): boolean {
  return (data.logins.get(username)?.lockedUntil ?? 0) > now()
}

/**
 * Counts a wrong password and locks the account when it was one too many. Attempts on a locked account do not prolong
 * the lock (assumed). While the switch `lockAfterFailures` is 0 nothing is counted.
 */
export function countFailure(world: ConversicaWorld, username: string): void {
  const failuresMax = world.behaviour('lockAfterFailures')
  if (failuresMax <= 0 || isLocked(world, username)) return
  const { logins } = world.data
  const failures = (logins.get(username)?.failures ?? 0) + 1
  const isOneTooMany = failures >= failuresMax
  const login = {
    username,
    failures: isOneTooMany ? 0 : failures,
    lockedUntil: isOneTooMany ? world.now() + LOCK_MS : 0,
  }
  if (logins.get(username) === undefined) logins.insert(login)
  else logins.replace(login)
}

/** Forgets the failures once the right password came. */
export function forgetFailures({ data }: ConversicaWorld, username: string): void {
  data.logins.delete(username)
}
