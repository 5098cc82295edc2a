import { LEAD_HEADERS, LEAD_PATH, leadBodies } from '../leads.ts'
import type { Answer } from './answer.ts'

/** How long until a server that does not listen yet is asked again: short beside any start-up. */
const ASK_AGAIN_MS = 2

/** Sends leads until the server takes one, and gives that answer. */
export async function firstAnswer(baseUrl: string, signal: AbortSignal): Promise<Answer> {
  const [body = ''] = leadBodies(0)
  const request = { method: 'POST', headers: LEAD_HEADERS, body, signal }
  for (;;) {
    signal.throwIfAborted()
    const response = await fetch(`${baseUrl}${LEAD_PATH}`, request).catch(() => undefined)
    if (response?.ok === true) return toAnswer(response)
    await response?.body?.cancel()
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
  }
}

async function toAnswer(response: Response): Promise<Answer> {
  const { status, headers } = response
  return { status, headers: Object.fromEntries(headers), body: await response.text() }
}
