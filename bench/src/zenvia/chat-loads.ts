// The requests to Zenvia Chat over HTTP: pages of the history, newest first, as a client reads them.
import type { Load } from '../load/load.ts'

const HISTORY = '/api/ms/external/history?token=main-chat-token'

/** The usual window of 30 days has no hundredth page of a thousand. */
const WIDE_WINDOW = '&from=2025-01-01'

/** Few read large pages at once: more would only measure the queue. */
const LARGE_PAGE_CONNECTIONS = 4
const SMALL_PAGE_CONNECTIONS = 50

export const CHAT_LOADS = {
  'chat-page-10000': page('&limit=10000', LARGE_PAGE_CONNECTIONS),
  'chat-page-100': page('&limit=100', SMALL_PAGE_CONNECTIONS),
  'chat-first': page(`${WIDE_WINDOW}&limit=1000&page=1`, LARGE_PAGE_CONNECTIONS),
  'chat-hundredth': page(`${WIDE_WINDOW}&limit=1000&page=100`, LARGE_PAGE_CONNECTIONS),
} as const

function page(search: string, connections: number): Load {
  const request = { method: 'GET', path: `${HISTORY}${search}`, headers: {} } as const
  return { connections, requests: () => [request] }
}
