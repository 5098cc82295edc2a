import { MINUTE_MS } from '../durations.ts'
import type { ConversicaWorld } from '../world.ts'

/** The failed logins of a user name. */
export interface LoginRecord {
  readonly username: string
  /** Failures in a row. */
  readonly failures: number
  /** The end of the lock, in milliseconds since 1970. Until then even the right password is refused. */
  readonly lockedUntil: number
}

/** The duration of a lock. The vendor warns of locks and gives no number: this one is assumed. */
export const LOCK_MS = 15 * MINUTE_MS

/** Tells if even the right password is refused now. */
export function isLocked({ data, now }: ConversicaWorld, username: string): boolean {
  return (data.logins.get(username)?.lockedUntil ?? 0) > now()
}

/**
 * Counts a wrong password and locks the account when the limit is reached. Attempts on a locked account do not prolong
 * the lock (assumed). While the behaviour `lockAfterFailures` is 0, nothing is counted.
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

/** Resets the failures after a login with the right password. */
export function forgetFailures({ data }: ConversicaWorld, username: string): void {
  data.logins.delete(username)
}
