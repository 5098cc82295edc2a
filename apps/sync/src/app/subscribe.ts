import { toCallbackUrl } from '@ensaio/zenvia-conversion-client'
import { CONVERSION_PATH } from '../receivers/create-receivers.ts'
import type { Clients } from '../vendor/create-clients.ts'
import type { Receivers } from './sync.ts'

/** The topics that tell of prospects; a note or a call may change one, too. */
const TOPICS = ['prospects', 'interactions'] as const

/** Subscribes to Zenvia Conversion, unless this very address is subscribed already: a new subscription ends the old one. */
export async function subscribe(
  { conversion }: Pick<Clients, 'conversion'>,
  receiverUrl: string,
  { zenviaConversion }: Receivers,
): Promise<void> {
  const address = `${receiverUrl.replace(/\/$/u, '')}${CONVERSION_PATH}`
  const callbackUrl = toCallbackUrl(address, zenviaConversion)
  const known = await conversion.notifications.list()
  const isSubscribed = known.some(
    (one) => one.callbackUrl === callbackUrl && TOPICS.every((topic) => one.topics.includes(topic)),
  )
  if (isSubscribed) return
  try {
    await conversion.notifications.subscribe({ topics: TOPICS, callbackUrl })
  } catch (error) {
    throw new SubscribeError(error, zenviaConversion.secret)
  }
}

/** Zenvia Conversion did not take the subscription. Where its words repeat the address, the secret is left out of it. */
export class SubscribeError extends Error {
  override readonly name = 'SubscribeError'
  readonly code = 'SYNC_SUBSCRIBE'

  /** The cause is not kept, as it may hold the secret. */
  constructor(error: unknown, secret: string) {
    const words = error instanceof Error ? error.message : String(error)
    super(words.replaceAll(secret, '***').replaceAll(encodeURIComponent(secret), '***'))
  }
}
