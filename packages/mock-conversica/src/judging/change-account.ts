import type { ConversicaWorld } from '../world-types.ts'
import type { AccountRecord } from './account-record.ts'
import { accountOf } from './judge-record.ts'

/** Changes the account and has every lead looked at again. */
export function changeAccount(
  world: ConversicaWorld,
  change: Partial<Omit<AccountRecord, 'id'>>,
): AccountRecord {
  const { account, leads } = world.data
  const changed = { ...accountOf(world), ...change }
  if (account.get(changed.id) === undefined) account.insert(changed)
  else account.replace(changed)
  for (const lead of leads.all()) {
    if (lead.reviewPlanned) continue
    leads.update(lead.key, { reviewPlanned: true })
    const dueAt = world.now()
    world.agenda.plan({ kind: 'review', subject: lead.key, payload: null, dueAt })
  }
  return changed
}
