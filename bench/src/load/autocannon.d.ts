// Autocannon brings no types; these are the parts that are used here.
declare module 'autocannon' {
  namespace autocannon {
    interface Request {
      readonly method: 'GET' | 'POST'
      readonly path: string
      readonly headers: Readonly<Record<string, string>>
      readonly body?: string
    }
    interface Options {
      readonly url: string
      readonly connections: number
      /** Seconds. */
      readonly duration: number
      readonly requests: readonly Request[]
      /** Called for each connection. */
      readonly setupClient: (client: { setRequests(requests: readonly Request[]): void }) => void
    }
    interface Result {
      /** Seconds. */
      readonly duration: number
      readonly '2xx': number
      readonly non2xx: number
      readonly errors: number
      readonly timeouts: number
      /** Milliseconds. */
      readonly latency: { readonly p50: number; readonly p99: number }
    }
  }
  function autocannon(options: autocannon.Options): Promise<autocannon.Result>
  export = autocannon
}
