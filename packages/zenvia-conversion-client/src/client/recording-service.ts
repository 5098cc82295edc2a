// For tests only: a service that answers as told and notes what it is asked.
import type { Timing } from '@ensaio/client-kit'
import {
  createZenviaConversionClient,
  type ZenviaConversionClient,
  type ZenviaConversionClientOptions,
} from './create-zenvia-conversion-client.ts'

export const API_KEY = 'top+secret/key'

/** A request as the service saw it. */
export interface SeenRequest {
  readonly method: string
  /** Path and query, without the key. */
  readonly address: string
  readonly headers: Headers
  readonly text: string
}

export interface RecordingService {
  readonly client: ZenviaConversionClient
  readonly seen: readonly SeenRequest[]
  /** Waits between attempts, in milliseconds. */
  readonly waitsMs: readonly number[]
}

export type Answer = (request: Request, attempt: number) => Response | Promise<Response>

/** The instant at which everything happens, in whole seconds. */
export const NOW = Date.parse('2026-03-02T09:00:00Z')

const LIMITS_MS = new Set([30_000, 180_000])

/** The n-th request gets what the function says. */
export function createRecordingService(
  answer: Answer,
  options: Partial<ZenviaConversionClientOptions> = {},
): RecordingService {
  const seen: SeenRequest[] = []
  const waitsMs: number[] = []
  const timing: Timing = {
    now: () => NOW,
    random: () => 0,
    // Limits never run out; waits take no time.
    sleep: (delayMs) => {
      if (LIMITS_MS.has(delayMs)) return new Promise<void>(() => {})
      waitsMs.push(delayMs)
      return Promise.resolve()
    },
  }
  const client = createZenviaConversionClient({
    baseUrl: 'https://service.example/v1',
    apiKey: API_KEY,
    timing,
    async fetch(request) {
      const { method, headers } = request
      seen.push({
        method,
        address: toAddress(request.url),
        headers,
        text: await request.clone().text(),
      })
      return answer(request, seen.length)
    },
    ...options,
  })
  return { client, seen, waitsMs }
}

const KEY = `api-key=${encodeURIComponent(API_KEY)}`

function toAddress(url: string): string {
  return url
    .replace('https://service.example/v1', '')
    .replace(`?${KEY}`, '')
    .replace(`&${KEY}`, '&key')
}
