import { type ConversicaClient, createConversicaClient } from '@ensaio/conversica-client'
import { createZenviaChatClient, type ZenviaChatClient } from '@ensaio/zenvia-chat-client'
import {
  createZenviaConversionClient,
  type FetchFunction,
  type RetryPolicy,
  type Timing,
  type ZenviaConversionClient,
} from '@ensaio/zenvia-conversion-client'
import type { Logger } from 'pino'
import type { Services } from '../app/sync.ts'
import { logRequests } from './log-requests.ts'
import { watchVendorClock } from './vendor-clock.ts'

/** The three clients, each with the clock of its vendor. */
export interface Clients {
  readonly chat: ZenviaChatClient
  readonly conversion: ZenviaConversionClient
  readonly conversica: ConversicaClient
  /** The vendor's time at its last answer; the machine's where it has not told any. */
  chatNow(): number
  conversionNow(): number
}

export interface ClientsOptions {
  readonly services: Services
  readonly fetch: FetchFunction
  readonly timing: Timing
  readonly log: Logger
  /** Few attempts or one: the queue and the next round are more patient, and hold no claim while they wait. */
  readonly retry: Partial<RetryPolicy>
}

/** Whether an answer takes half a minute or never comes, the entry's claim must still hold. */
const LIMITS = { timeoutMs: 30_000, totalTimeoutMs: 70_000 }

/** @throws ClientOptionError for the first option that is wrong */
export function createClients({ services, fetch, timing, log, retry }: ClientsOptions): Clients {
  const logged = (service: string) => logRequests(fetch, { service, log, timing })
  const chatClock = watchVendorClock(logged('zenvia-chat'))
  const conversionClock = watchVendorClock(logged('zenvia-conversion'))
  const options = { ...LIMITS, timing, retry }
  return {
    chat: createZenviaChatClient({ ...services.zenviaChat, ...options, fetch: chatClock.fetch }),
    conversion: createZenviaConversionClient({
      ...services.zenviaConversion,
      ...options,
      fetch: conversionClock.fetch,
    }),
    conversica: createConversicaClient({
      ...services.conversica,
      ...options,
      fetch: logged('conversica'),
    }),
    chatNow: () => chatClock.now() ?? timing.now(),
    conversionNow: () => conversionClock.now() ?? timing.now(),
  }
}
