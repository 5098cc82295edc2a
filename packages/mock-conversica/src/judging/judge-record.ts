import type { LeadRecord } from '../lead/lead-record.ts'
import type { ConversationStatus } from '../vocabulary.ts'
import type { ConversicaWorld } from '../world-types.ts'
import { DEFAULT_ACCOUNT } from './account-record.ts'
import type { AccountRecord } from './account-record.ts'
import { addressKeyOf } from './address-record.ts'
import { readEmail } from './email-form.ts'
import { judgeLead } from './judge-lead.ts'

/** Judges a lead by its keys, the account and the other leads; takes its email address for it where that is free. */
export function judgeRecord(
  world: ConversicaWorld,
  record: LeadRecord,
): ConversationStatus | undefined {
  return judgeLead(record.lead, accountOf(world), !takesAddress(world, record))
}

/** The account as it is set up now. */
export function accountOf(world: ConversicaWorld): AccountRecord {
  return world.data.account.get('account') ?? DEFAULT_ACCOUNT
}

/** Whoever comes first has the address, until another address is sent for that lead. */
function takesAddress({ data }: ConversicaWorld, { key, lead }: LeadRecord): boolean {
  if (readEmail(lead.email) !== 'usable') return true
  const address = addressKeyOf(lead)
  const owner = data.addresses.get(address)
  if (owner === undefined) {
    data.addresses.insert({ key: address, leadKey: key })
    return true
  }
  if (owner.leadKey === key) return true
  const other = data.leads.get(owner.leadKey)
  if (other !== undefined && addressKeyOf(other.lead) === address) return false
  data.addresses.replace({ key: address, leadKey: key })
  return true
}
