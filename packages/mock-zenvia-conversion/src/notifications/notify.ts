import { isWithin } from '../auth/visibility.ts'
import { newObjectId } from '../object-id.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { News } from './news.ts'
import type { SubscriptionRecord } from './subscription-record.ts'
import { tellSubscriber } from './tell-subscriber.ts'

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
