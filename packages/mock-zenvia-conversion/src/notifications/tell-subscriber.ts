import { toInteractionView } from '../interaction/interaction-view.ts'
import { toIsoDate } from '../iso-date.ts'
import { prospectViewFor } from '../prospect/prospect-view.ts'
import { quoteViewFor } from '../quote/quote-view.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { News } from './news.ts'
import type { SubscriptionRecord } from './subscription-record.ts'

/** News with the key that all bodies about it carry. */
interface Event {
  readonly news: News
  readonly operationId: string
}

/**
 * Sends the news to one subscription. Each gets a body of its own: the subscription's key is in it, and the prospect as
 * its API key may see it. The keys stand in the order of captured bodies.
 */
export function tellSubscriber(
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
