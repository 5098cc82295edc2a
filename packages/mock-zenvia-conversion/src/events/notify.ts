import type { AgentRecord } from '../account/agent.ts'
import { isWithin } from '../auth/visibility.ts'
import { toInteractionView } from '../interaction/interaction.ts'
import type { InteractionRecord } from '../interaction/interaction.ts'
import { toIsoDate } from '../iso-date.ts'
import { newObjectId } from '../object-id.ts'
import { changedKeys, prospectViewFor } from '../prospect/prospect-view.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { quoteViewFor } from '../quote/quote.ts'
import type { QuoteRecord } from '../quote/quote.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { SubscriptionRecord } from './subscription.ts'

/** A change that subscribers are notified of. */
export type ChangeEvent = { readonly type: 'created' | 'updated' } & (
  | {
      readonly topic: 'prospects'
      readonly prospect: ProspectRecord
      /** The prospect as it was, where it is not new. */
      readonly before?: ProspectRecord | undefined
      /** The keys that have changed and that no answer shows. */
      readonly unshown?: readonly string[]
    }
  | {
      readonly topic: 'interactions'
      readonly prospect: ProspectRecord
      readonly interaction: InteractionRecord
    }
  | { readonly topic: 'quotes'; readonly prospect: ProspectRecord; readonly quote: QuoteRecord }
  | {
      readonly topic: 'agents'
      readonly agent: AgentRecord
      /** The new presence of the agent, where it has changed. */
      readonly online?: boolean
    }
)

/** Returns true while there are subscriptions: mostly there are none, and nobody has to find out what they would be told. */
export function hasSubscribers({ data }: ZenviaConversionWorld): boolean {
  return data.subscriptions.size > 0 && data.subscriptions.count('active', 'yes') > 0
}

/** Notifies every active subscription to the topic whose group is that of the change, or one above it. */
export function notify(world: ZenviaConversionWorld, change: ChangeEvent): void {
  if (!hasSubscribers(world)) return
  const subscribers = subscriptionsFor(world, change)
  if (subscribers.length === 0) return
  // All notifications of one event carry the same id. Ids for topics other than interactions are assumed.
  const operationId = change.topic === 'interactions' ? change.interaction.id : newObjectId(world)
  for (const subscriber of subscribers) notifySubscriber(world, subscriber, { change, operationId })
}

function subscriptionsFor(
  world: ZenviaConversionWorld,
  change: ChangeEvent,
): readonly SubscriptionRecord[] {
  const group = world.data.groups.get(groupIdOf(change))
  if (group === undefined) return []
  return world.data.subscriptions
    .by('active', 'yes')
    .filter(({ topics, groupId }) => topics.includes(change.topic) && isWithin(group, groupId))
}

function groupIdOf(change: ChangeEvent): string {
  return change.topic === 'agents' ? change.agent.groupId : change.prospect.group.id
}

/** A change with the id that all bodies about it carry. */
interface ChangeNotification {
  readonly change: ChangeEvent
  readonly operationId: string
}

/**
 * Sends a change to one subscription. The body contains the id of the subscription, and the prospect as its API key
 * sees it. The fields stand in the order of captured bodies.
 */
function notifySubscriber(
  world: ZenviaConversionWorld,
  { id, integrationId }: SubscriptionRecord,
  { change, operationId }: ChangeNotification,
): void {
  const now = toIsoDate(world.now())
  const scopes = world.data.integrations.get(integrationId)?.scopes ?? []
  const showProspect = prospectViewFor(scopes)
  const head = <Topic extends ChangeEvent['topic']>(topic: Topic) =>
    ({
      subscriptionId: id,
      topic,
      type: change.type,
      received: now,
      sent: now,
      attempts: 1,
    }) as const
  const tail = { updatedAt: now, operationId }

  switch (change.topic) {
    case 'agents': {
      const { card: agent } = change.agent
      const online = change.online !== undefined && { online: change.online }
      const payload = { ...head('agents'), ...tail, agent, ...online }
      return world.emit({ webhook: 'agents', subject: agent.id, payload, targets: [id] })
    }
    case 'interactions': {
      const prospect = showProspect(change.prospect)
      const interaction = toInteractionView(change.interaction)
      const payload = { ...head('interactions'), prospect, ...tail, interaction }
      return world.emit({ webhook: 'interactions', subject: prospect.id, payload, targets: [id] })
    }
    case 'prospects': {
      const prospect = showProspect(change.prospect)
      const { before, unshown = [] } = change
      const updates = before && { updates: [...changedKeys(before, change.prospect), ...unshown] }
      const payload = { ...head('prospects'), prospect, ...updates, ...tail }
      return world.emit({ webhook: 'prospects', subject: prospect.id, payload, targets: [id] })
    }
    case 'quotes': {
      const prospect = showProspect(change.prospect)
      const quote = quoteViewFor(scopes)(change.quote, change.prospect)
      const payload = { ...head('quotes'), prospect, ...tail, quote }
      return world.emit({ webhook: 'quotes', subject: prospect.id, payload, targets: [id] })
    }
    default:
      return change satisfies never
  }
}
