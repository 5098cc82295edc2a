/** A request that a load sends. */
export interface LoadRequest {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** The load that a server is put under. */
export interface Load {
  readonly connections: number
  /** The requests that this connection sends in turn, over and over. */
  readonly requests: (connection: number) => readonly LoadRequest[]
}
