import { toInstant } from '../database/instant.ts'
import type { Database } from '../database/database.ts'
import type { WantLeadOptions } from '../conversica/want-lead.ts'
import type { Effect } from '../queue/work-on-queue.ts'
import type { Event } from '../receivers/event.ts'
import type { Clients } from '../vendor/create-clients.ts'
import { fetchProspect } from './fetch-prospect.ts'
import { judgeNotification } from './judge-notification.ts'
import { readRevision } from './prospect-revision.ts'
import { storeFetched } from './pull-prospects.ts'

export interface OnNotificationOptions extends WantLeadOptions {
  readonly database: Database
  readonly clients: Pick<Clients, 'conversion' | 'conversionNow'>
}

const NOTHING: Effect = async () => undefined

/** Takes over what a notification says of a prospect, unless we know better; asks where that cannot be told. */
export async function onNotification(
  { notification }: Extract<Event, { kind: 'prospect' }>,
  options: OnNotificationOptions,
): Promise<Effect> {
  const { database, clients } = options
  const { prospect, updatedAt } = notification
  const revisionBefore = await readRevision(database.kysely)
  const known = await database.kysely
    .selectFrom('prospect')
    .select('known_at')
    .where('id', '=', prospect.id)
    .executeTakeFirst()
  const knownAt = toInstant(updatedAt)
  const verdict = judgeNotification(knownAt, known?.known_at)
  if (verdict === 'drop') return NOTHING
  const state =
    verdict === 'ask'
      ? await fetchProspect(clients, prospect.id)
      : { id: prospect.id, prospect, knownAt }
  return async (transaction) => {
    const isStored = await storeFetched(transaction, state, { ...options, revisionBefore })
    return isStored ? undefined : 'again'
  }
}
