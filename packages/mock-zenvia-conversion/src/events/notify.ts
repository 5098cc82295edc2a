import type { AgentRecord } from '../account/agent.ts'
import { isWithin } from '../auth/visibility.ts'
import { toInteractionView } from '../interaction/interaction.ts'
import type { InteractionRecord } from '../interaction/interaction.ts'
import { toIsoDate } from '../iso-date.ts'
import { newObjectId } from '../object-id.ts'
import { prospectViewFor } from '../prospect/prospect-view.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { quoteViewFor } from '../quote/quote.ts'
import type { QuoteRecord } from '../quote/quote.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { SubscriptionRecord } from './subscription.ts'

/** Something that subscribers want to hear of. */
export type News = { readonly type: 'created' | 'updated' } & (
  | { readonly topic: 'prospects'; readonly prospect: ProspectRecord }
  | {
      readonly topic: 'interactions'
      readonly prospect: ProspectRecord
      readonly interaction: InteractionRecord
    }
  | { readonly topic: 'quotes'; readonly prospect: ProspectRecord; readonly quote: QuoteRecord }
  | {
      readonly topic: 'agents'
      readonly agent: AgentRecord
      /** Whether the agent is online, where that is what changed. */
      readonly online?: boolean
    }
)

/** Tells every active subscription that has the topic and whose group, or one below it, the news is about. */
export function notify(world: ZenviaConversionWorld, news: News): void {
  if (world.data.subscriptions.count('active', 'yes') === 0) return
  const listeners = listenersTo(world, news)
  if (listeners.length === 0) return
  // One event, one key, however many are told of it. That topics other than interactions have keys of their own is assumed.
  const operationId = news.topic === 'interactions' ? news.interaction.id : newObjectId(world)
  for (const listener of listeners) tellSubscriber(world, listener, { news, operationId })
}

function listenersTo(world: ZenviaConversionWorld, news: News): readonly SubscriptionRecord[] {
  const group = world.data.groups.get(groupIdOf(news))
  if (group === undefined) return []
  return world.data.subscriptions
    .by('active', 'yes')
    .filter(({ topics, groupId }) => topics.includes(news.topic) && isWithin(group, groupId))
}

function groupIdOf(news: News): string {
  return news.topic === 'agents' ? news.agent.groupId : news.prospect.group.id
}

/** News with the key that all bodies about it carry. */
interface Event {
  readonly news: News
  readonly operationId: string
}

/**
 * Sends the news to one subscription. Each gets a body of its own: the subscription's key is in it, and the prospect as
 * its API key may see it. The keys stand in the order of captured bodies.
 */
function tellSubscriber(
  world: ZenviaConversionWorld,
  { id, integrationId }: SubscriptionRecord,
  { news, operationId }: Event,
): void {
  const now = toIsoDate(world.now())
  const scopes = world.data.integrations.get(integrationId)?.scopes ?? []
  const showProspect = prospectViewFor(scopes)
  const head = <Topic extends News['topic']>(topic: Topic) =>
    ({ subscriptionId: id, topic, type: news.type, received: now, sent: now, attempts: 1 }) as const
  const tail = { updatedAt: now, operationId }

  switch (news.topic) {
    case 'agents': {
      const { card: agent } = news.agent
      const online = news.online !== undefined && { online: news.online }
      const payload = { ...head('agents'), ...tail, agent, ...online }
      return world.emit({ webhook: 'agents', subject: agent.id, payload, targets: [id] })
    }
    case 'interactions': {
      const prospect = showProspect(news.prospect)
      const interaction = toInteractionView(news.interaction)
      const payload = { ...head('interactions'), prospect, ...tail, interaction }
      return world.emit({ webhook: 'interactions', subject: prospect.id, payload, targets: [id] })
    }
    case 'prospects': {
      const prospect = showProspect(news.prospect)
      const payload = { ...head('prospects'), prospect, ...tail }
      return world.emit({ webhook: 'prospects', subject: prospect.id, payload, targets: [id] })
    }
    case 'quotes': {
      const prospect = showProspect(news.prospect)
      const quote = quoteViewFor(scopes)(news.quote, news.prospect)
      const payload = { ...head('quotes'), prospect, ...tail, quote }
      return world.emit({ webhook: 'quotes', subject: prospect.id, payload, targets: [id] })
    }
    default:
      return news satisfies never
  }
}
