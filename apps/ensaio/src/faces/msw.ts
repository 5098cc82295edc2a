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
 *
 * const sandbox = await createSandbox({ only: ['zenvia-chat'], clock: 'frozen' })
 * // For `setupServer(...handlers)` of msw/node.
 * export const handlers = toHandlers(sandbox)
 * ```
 */
export function toHandlers(sandbox: Pick<InProcessSandbox, 'fetch' | 'urls'>): HttpHandler[] {
  return Object.entries(sandbox.urls).map(([service, origin]) => {
    const answer = sandbox.fetch[service as keyof typeof sandbox.fetch] // both have the same keys
    return http.all(`${origin}/*`, ({ request }) => answer(request))
  })
}
