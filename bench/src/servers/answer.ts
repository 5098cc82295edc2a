/** An answer as it came by HTTP. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What bare Hono is given: the same answer to every such request. */
export interface BareAnswer {
  readonly method: string
  /** Without a query string. */
  readonly path: string
  readonly answer: Answer
}
