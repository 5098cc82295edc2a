// The notifications that a subscriber of Zenvia Conversion has to get, and those that it got.
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { ModelledApi } from './modelled-api.ts'

type Topic = 'prospects' | 'interactions' | 'quotes'

/** Something new that subscribers of its topic hear of. */
interface News {
  readonly subscriptionId: string
  readonly topic: Topic
  readonly prospectId: string
}

export const TOPICS: readonly Topic[] = ['prospects', 'interactions', 'quotes']

/** A customer with one subscription at most. */
export interface Subscriber {
  subscription: { readonly id: string; readonly topics: readonly Topic[] } | undefined
  readonly heard: News[]
}

/** Notes what the subscriber has to hear of. */
export function announce(
  { subscription, heard }: Subscriber,
  topic: Topic,
  prospectId: string,
): void {
  if (subscription === undefined || !subscription.topics.includes(topic)) return
  heard.push({ subscriptionId: subscription.id, topic, prospectId })
}

/** Returns what was notified as new; changes are notified as well. */
export function newsIn(callbacks: ReturnType<ModelledApi['callbacks']>): readonly unknown[] {
  return callbacks
    .map(({ payload }) => payload)
    .filter(({ type }) => type === 'created')
    .map(({ subscriptionId, topic, prospect }) => {
      const { id: prospectId } = prospect as Schemas['Prospect']
      return { subscriptionId, topic, prospectId }
    })
}
