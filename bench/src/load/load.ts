/** A request that a load sends. */
export interface LoadRequest {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** What a server is loaded with. */
export interface Load {
  readonly connections: number
  /** What this connection sends in turn, over and over. */
  readonly requests: (connection: number) => readonly LoadRequest[]
}
