/** An answer as it came by HTTP. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The answer that bare Hono gives to every such request. */
export interface BareAnswer {
  readonly method: string
  /** Without a query string. */
  readonly path: string
  readonly answer: Answer
}
