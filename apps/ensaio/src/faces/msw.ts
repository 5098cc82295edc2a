import { http } from 'msw'
import type { HttpHandler } from 'msw'
import type { InProcessSandbox } from '../create-sandbox.ts'

/**
 * Makes handlers for the vendors' own hosts, which the sandbox answers: the code under test keeps its URLs.
 *
 * @example
 * ```ts
 * import { createSandbox } from 'ensaio'
 * import { toHandlers } from 'ensaio/msw'
 * import { setupServer } from 'msw/node'
 *
 * export async function reports(): Promise<Response> {
 *   await using sandbox = await createSandbox({ only: ['zenvia-chat'], clock: 'frozen' })
 *   const server = setupServer(...toHandlers(sandbox))
 *   server.listen()
 *   return fetch('https://zchat.zenvia.io/api/ms/external/reports?token=main-chat-token')
 * }
 * ```
 */
export function toHandlers(sandbox: Pick<InProcessSandbox, 'fetch' | 'urls'>): HttpHandler[] {
  return Object.entries(sandbox.urls).map(([service, origin]) => {
    const answer = sandbox.fetch[service as keyof typeof sandbox.fetch] // both have the same keys
    return http.all(`${origin}/*`, ({ request }) => answer(request))
  })
}
