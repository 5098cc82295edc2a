/** Which of the account's tokens holds: each new one ends the one before. */
export interface TokenRecord {
  readonly id: 'token'
  /** 1 for the first. */
  readonly number: number
}
