import type { LoadRequest } from '../load/load.ts'
import type { Answer } from './answer.ts'

/** The time until a server that does not listen yet is asked again: short compared with any start-up. */
const ASK_AGAIN_MS = 2

/** Sends the request until the server takes one, and gives that answer. */
export async function firstAnswer(
  baseUrl: string,
  { path, ...request }: LoadRequest,
  signal: AbortSignal,
): Promise<Answer> {
  for (;;) {
    signal.throwIfAborted()
    const response = await fetch(`${baseUrl}${path}`, { ...request, signal }).catch(() => undefined)
    if (response?.ok === true) return toAnswer(response)
    await response?.body?.cancel()
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
  }
}

async function toAnswer(response: Response): Promise<Answer> {
  const { status, headers } = response
  return { status, headers: Object.fromEntries(headers), body: await response.text() }
}
