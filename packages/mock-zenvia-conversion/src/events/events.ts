import type { Webhooks } from '@ensaio/contracts/zenvia-conversion'
import type { AttemptStamp, EventDefinition } from '@ensaio/mock-kit'
import { toIsoDate } from '../iso-date.ts'
import type { ZenviaConversionWorld } from '../world.ts'

type Event = EventDefinition<ZenviaConversionWorld>

/**
 * Every notification goes to one subscription, whose id is the target that `notify` names. Once it is deactivated,
 * pending notifications have no address.
 */
const toSubscription: Event = {
  targets: () => [],
  resolve: (world, { target }) => {
    const subscription = world.data.subscriptions.get(target)
    if (subscription === undefined)
      return { why: `there is no subscription ${target}. Subscribe, and wait for the next change.` }
    if (!subscription.isActive)
      return {
        why: `the subscription ${target} is over: it was deactivated, or another one of its group took its place. Later notifications go to the group's active subscription; this one goes nowhere.`,
      }
    return { url: subscription.callbackUrl, headers: {} }
  },
  stamp: stampAttempt,
}

/** The webhooks, one for each topic. */
export const events: { readonly [Name in keyof Webhooks]: Event } = {
  agents: toSubscription,
  interactions: toSubscription,
  prospects: toSubscription,
  quotes: toSubscription,
}

// The beginning of every body, as `notifySubscriber` writes it. The rest is not searched: it may contain the same
// words.
const BEGINNING =
  /^(?<before>\{"subscriptionId":"[^"]*","topic":"[a-z]+","type":"[a-z]+","received":"[^"]*","sent":")[^"]*(?<between>","attempts":)\d+/

/** Writes the number of the attempt and its instant into the body. */
export function stampAttempt(body: string, { number, at }: AttemptStamp): string {
  return body.replace(BEGINNING, `$<before>${toIsoDate(at)}$<between>${number}`)
}
