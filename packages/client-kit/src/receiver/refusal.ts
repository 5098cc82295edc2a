/** Why a receiver does not take a request. */
export interface Refusal {
  readonly status: 400 | 401 | 404 | 405 | 413 | 500
  /** For people. */
  readonly message: string
  readonly headers: Readonly<Record<string, string>>
}

/** The refusal as a plain text answer. */
export function toTextResponse({ status, message, headers }: Refusal): Response {
  return new Response(message, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  })
}
