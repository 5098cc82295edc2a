import { setInterval } from 'node:timers'
import { createControlClient } from '@ensaio/control-client'

/** The page reads the sandbox again so often while things happen. */
const REFRESH_MS = 500

/**
 * Follows a sandbox by the calls that the page makes, until it is disposed of. Then nothing of it is left: a stream that
 * was still open would be a page on both sides of the comparison.
 */
export function followAsPage(baseUrl: string): AsyncDisposable {
  const control = createControlClient({ baseUrl })
  const end = new AbortController()
  const refresh = setInterval(() => {
    const path = { sandbox: 'main' }
    void Promise.all([control.getSandbox({ path }), control.listSandboxes()])
  }, REFRESH_MS)
  const reading = read(control.followJournal('main', { signal: end.signal }))
  return {
    [Symbol.asyncDispose]: async () => {
      clearInterval(refresh)
      end.abort()
      await reading
    },
  }
}

async function read(events: AsyncIterable<unknown>): Promise<void> {
  for await (const _event of events) continue
}
