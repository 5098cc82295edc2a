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
  /** Makes a minimal request to learn the time. Fails immediately if the credentials are wrong. */
  askChatNow(): Promise<number>
  askConversionNow(): Promise<number>
}

export interface ClientsOptions {
  readonly services: Services
  readonly fetch: FetchFunction
  readonly timing: Timing
  readonly log: Logger
  readonly patience: Patience
}

/** The patience of a client. The queue and the next round are more patient, and hold no claim while they wait. */
export interface Patience {
  readonly timeoutMs: number
  readonly totalTimeoutMs: number
  readonly retry: Partial<RetryPolicy>
}

/** Reading may be repeated at will, and a large page takes its time. */
export const READING: Patience = {
  timeoutMs: 30_000,
  totalTimeoutMs: 70_000,
  retry: { attemptsMax: 2, retryAfterMsMax: 2_000 },
}

/**
 * Writing may not: an attempt that may have been carried out has to be looked up, which a client cannot do. The limit is
 * short, because ending the app waits for the current call.
 */
export const WRITING: Patience = {
  timeoutMs: 10_000,
  totalTimeoutMs: 10_000,
  retry: { attemptsMax: 1 },
}

/** @throws ClientOptionError for the first option that is wrong */
export function createClients({ services, fetch, timing, log, patience }: ClientsOptions): Clients {
  const logged = (service: string) => logRequests(fetch, { service, log, timing })
  const chatClock = watchVendorClock(logged('zenvia-chat'))
  const conversionClock = watchVendorClock(logged('zenvia-conversion'))
  const options = { ...patience, timing }
  const chat = createZenviaChatClient({
    ...services.zenviaChat,
    ...options,
    fetch: chatClock.fetch,
  })
  const conversion = createZenviaConversionClient({
    ...services.zenviaConversion,
    ...options,
    fetch: conversionClock.fetch,
  })
  const chatNow = () => chatClock.now() ?? timing.now()
  const conversionNow = () => conversionClock.now() ?? timing.now()
  return {
    chat,
    conversion,
    conversica: createConversicaClient({
      ...services.conversica,
      ...options,
      fetch: logged('conversica'),
    }),
    chatNow,
    conversionNow,
    async askChatNow() {
      await chat.ongoing.list({ limit: 1 })
      return chatNow()
    },
    async askConversionNow() {
      await conversion.integration.checkCredentials()
      return conversionNow()
    },
  }
}
