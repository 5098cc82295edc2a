/** The reason why a receiver refuses a request, as a response. */
export interface Refusal {
  readonly status: 400 | 401 | 404 | 405 | 413 | 500
  /** For people. */
  readonly message: string
  readonly headers: Readonly<Record<string, string>>
}

/** Returns the refusal as a plain text response. */
export function toTextResponse({ status, message, headers }: Refusal): Response {
  return new Response(message, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  })
}
