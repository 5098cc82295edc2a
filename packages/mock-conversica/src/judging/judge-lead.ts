import type { Lead } from '../lead/lead-record.ts'
import type { ConversationStatus } from '../vocabulary.ts'
import type { AccountRecord, ExclusionKey, ServiceState } from './account-record.ts'
import { EXCLUSION_KEYS } from './account-record.ts'
import { readEmail } from './email-form.ts'
import { readStatusWord } from './status-words.ts'

const EXCLUDED = {
  leadSource: 'Excluded (Lead Source)',
  repName: 'Excluded (Rep)',
  leadStatus: 'Excluded (Lead Status)',
  conversationId: 'Excluded (Rule)',
} as const satisfies Record<ExclusionKey, ConversationStatus>

/**
 * The status in which a lead has to rest because of its keys or the account; `undefined` where the assistant may work.
 * Which reason wins where there are several is assumed: the service, then people's wishes, then the lists, then data.
 */
export function judgeLead(
  lead: Lead,
  account: AccountRecord,
  isDuplicate: boolean,
): ConversationStatus | undefined {
  return (
    ofService(account.service) ??
    ofWishes(lead) ??
    ofExclusions(lead, account) ??
    ofData(lead) ??
    (isDuplicate ? 'Duplicate (Internal)' : undefined)
  )
}

function ofService(service: ServiceState): ConversationStatus | undefined {
  if (service === 'active') return undefined
  return service === 'inactive' ? 'Inactive Service' : 'Service Not Active'
}

function ofWishes(lead: Lead): ConversationStatus | undefined {
  if (lead.optOut === true) return 'Do Not Email'
  if (lead.stopMessaging === true) return 'Client Requested Stop'
  const word = readStatusWord(lead.leadStatus)
  if (word === 'open') return undefined
  return word === 'sold' ? 'Marked Sold' : 'CRM Stopped'
}

function ofExclusions(lead: Lead, { exclusions }: AccountRecord): ConversationStatus | undefined {
  const key = EXCLUSION_KEYS.find((name) =>
    exclusions[name].includes(lead[name]?.trim().toLowerCase() ?? ''),
  )
  return key && EXCLUDED[key]
}

function ofData(lead: Lead): ConversationStatus | undefined {
  if (lead.repName.trim() === '') return 'No Rep Assignment'
  const email = readEmail(lead.email)
  if (email === 'usable') return undefined
  return ({ none: 'No Email', malformed: 'Malformed Email', invalid: 'Invalid Email' } as const)[
    email
  ]
}
