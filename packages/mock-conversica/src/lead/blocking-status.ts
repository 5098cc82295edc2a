import {
  accountOf,
  type AccountRecord,
  EXCLUSION_KEYS,
  type ExclusionKey,
  type ServiceState,
} from '../account/account.ts'
import type { ConversicaWorld } from '../world.ts'
import type { ConversationStatus } from './conversation-status.ts'
import { claimAddress, readEmail } from './email-address.ts'
import type { Lead, LeadRecord } from './lead.ts'

/** Returns the status that blocks a lead, if any; claims the lead's email address for it where that is free. */
export function findBlockingStatus(
  world: ConversicaWorld,
  record: LeadRecord,
): ConversationStatus | undefined {
  return blockingStatusOf(record.lead, accountOf(world), !claimAddress(world, record))
}

const EXCLUDED = {
  leadSource: 'Excluded (Lead Source)',
  repName: 'Excluded (Rep)',
  leadStatus: 'Excluded (Lead Status)',
  conversationId: 'Excluded (Rule)',
} as const satisfies Record<ExclusionKey, ConversationStatus>

/**
 * Returns the status that blocks a lead because of its keys or the account; `undefined` where the assistant may work.
 * The precedence of the reasons is assumed: the service, then people's wishes, then exclusion lists, then data.
 */
export function blockingStatusOf(
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

// The customer's words for a lead that no longer needs the assistant. The document names Sold and Lost; the others are assumed.
const SOLD_WORDS = new Set(['sold', 'won', 'closed won', 'purchased', 'customer'])
const LOST_WORDS = new Set(['lost', 'closed lost', 'dead', 'closed', 'archived'])

/** Classifies a lead's own leadStatus: bought, given up, or neither. */
function readStatusWord(leadStatus: string | undefined): 'sold' | 'lost' | 'open' {
  const word = leadStatus
    ?.trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
  if (word === undefined) return 'open'
  if (SOLD_WORDS.has(word)) return 'sold'
  return LOST_WORDS.has(word) ? 'lost' : 'open'
}
