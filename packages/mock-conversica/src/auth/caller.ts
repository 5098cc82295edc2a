/** Who calls: the one user that a customer has. */
export interface Caller {
  readonly username: string
}
