// For tests only: an account behind a fetch function, and a client that reads it.
import {
  createZenviaChatClient,
  type ZenviaChatClient,
  type ZenviaChatClientOptions,
} from './create-zenvia-chat-client.ts'

/** The account's response to a request. */
export type Answerer = (url: URL, request: Request) => Response | Promise<Response>

export interface FakeAccount {
  readonly chat: ZenviaChatClient
  /** Path and query of what was asked for, as it stood in the address, without the token. */
  readonly asked: readonly string[]
  readonly requests: readonly Request[]
}

export const TOKEN = 'top-secret-token'
const TOKEN_PARAMETER = `token=${TOKEN}`
const BASE_PATH = '/api/ms/external'
/** The instant at which the client's clock stands still. */
const NOW = Date.parse('2026-03-31T12:00:00.400Z')

/** Waits no time at all, except for limits, which never run out. */
const hurriedTiming = {
  now: () => NOW,
  random: () => 0,
  sleep: (delayMs: number) => (delayMs < 10_000 ? Promise.resolve() : new Promise<void>(() => {})),
}

export function createFakeAccount(
  answer: Answerer,
  options: Partial<ZenviaChatClientOptions> = {},
): FakeAccount {
  const asked: string[] = []
  const requests: Request[] = []
  const chat = createZenviaChatClient({
    token: TOKEN,
    timing: hurriedTiming,
    async fetch(request) {
      const url = new URL(request.url)
      const rest = url.href.slice(url.origin.length + BASE_PATH.length)
      asked.push(rest.replace(TOKEN_PARAMETER, '').replace(/[?&]$/u, ''))
      requests.push(request)
      return answer(url, request)
    },
    ...options,
  })
  return { chat, asked, requests }
}

/** Returns a good response with these rows. */
export function rowsOf(data: readonly unknown[]): Response {
  return Response.json({ status: 200, success: true, data })
}

/** The vendor's refusal. */
export function refusal(status: number, error: string): Response {
  return Response.json({ error, status, success: false }, { status })
}

/** The page that the address asks for. */
export function pageOf(rows: readonly unknown[], url: URL): Response {
  const limit = Math.min(Number(url.searchParams.get('limit') ?? 100), 10_000)
  const page = Number(url.searchParams.get('page') ?? 1)
  return rowsOf(rows.slice((page - 1) * limit, page * limit))
}

/** Creates a number of rows, newest first. */
export function interactions(count: number): readonly { readonly id: string }[] {
  return Array.from({ length: count }, (_, index) => ({ id: String(count - index) }))
}
