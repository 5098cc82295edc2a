/** How often a user name came with a wrong password. */
export interface LoginRecord {
  readonly username: string
  /** Failures in a row. */
  readonly failures: number
  /** Until when even the right password is refused, in milliseconds since 1970. */
  readonly lockedUntil: number
}
