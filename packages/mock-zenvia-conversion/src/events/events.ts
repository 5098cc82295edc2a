import type { Webhooks } from '@ensaio/contracts/zenvia-conversion'
import type { AttemptStamp, EventDefinition } from '@ensaio/mock-kit'
import { toIsoDate } from '../iso-date.ts'
import type { ZenviaConversionWorld } from '../world.ts'

type Event = EventDefinition<ZenviaConversionWorld>

/**
 * Every notification goes to one subscription, whose key is its target: `notify` names it. Once that is deactivated, what
 * is still under way has nowhere to go.
 */
const toSubscription: Event = {
  targets: () => [],
  resolve: (world, { target }) => {
    const subscription = world.data.subscriptions.get(target)
    return subscription?.isActive === true
      ? { url: subscription.callbackUrl, headers: {} }
      : undefined
  },
  stamp: stampAttempt,
}

/** The four topics. */
export const events: { readonly [Name in keyof Webhooks]: Event } = {
  agents: toSubscription,
  interactions: toSubscription,
  prospects: toSubscription,
  quotes: toSubscription,
}

// The beginning of every body as `tellSubscriber` writes it. What follows may hold the same words, so it is not searched.
const BEGINNING =
  /^(?<before>\{"subscriptionId":"[^"]*","topic":"[a-z]+","type":"[a-z]+","received":"[^"]*","sent":")[^"]*(?<between>","attempts":)\d+/

/** Writes into the body which attempt this is, and when it was sent. */
export function stampAttempt(body: string, { number, at }: AttemptStamp): string {
  return body.replace(BEGINNING, `$<before>${toIsoDate(at)}$<between>${number}`)
}
