import {
  accountOf,
  type AccountRecord,
  EXCLUSION_KEYS,
  type ExclusionKey,
  type ServiceState,
} from '../world.ts'
import type { ConversicaWorld } from '../world.ts'
import type { ConversationStatus } from './conversation-status.ts'
import { claimAddress, readEmail } from './email-address.ts'
import type { Lead, LeadRecord } from './lead.ts'

/** Returns the status that blocks a lead, if any; claims the lead's email address for it where that is free. */
export function findBlockingStatus(
  world: ConversicaWorld,
  record: LeadRecord,
): ConversationStatus | undefined {
  return blockingStatusOf(record, accountOf(world), claimAddress(world, record))
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
  { lead, conversation }: Pick<LeadRecord, 'lead' | 'conversation'>,
  account: AccountRecord,
  duplicate: ConversationStatus | undefined,
): ConversationStatus | undefined {
  return (
    ofService(account.service, (conversation?.sent ?? 0) > 0) ??
    ofWishes(lead) ??
    ofExclusions(lead, account) ??
    ofData(lead) ??
    duplicate
  )
}

/** Service Not Active means that the lead was never messaged (observed); that another one becomes inactive is assumed. */
function ofService(service: ServiceState, isMessaged: boolean): ConversationStatus | undefined {
  if (service === 'active') return undefined
  return service === 'inactive' || isMessaged ? 'Inactive Service' : 'Service Not Active'
}

/** Keys that the customer's CRM sends end a conversation as CRM Stopped: Client Requested Stop is set by the vendor's staff. */
function ofWishes(lead: Lead): ConversationStatus | undefined {
  if (lead.optOut === true) return 'Do Not Email'
  if (lead.stopMessaging === true) return 'CRM Stopped'
  const word = readStatusWord(lead.leadStatus)
  if (word === 'open') return undefined
  return word === 'sold' ? 'Marked Sold' : 'CRM Stopped'
}

function ofExclusions(lead: Lead, { exclusions }: AccountRecord): ConversationStatus | undefined {
  for (const key of EXCLUSION_KEYS) {
    if (
      exclusions[key].length > 0 &&
      exclusions[key].includes(lead[key]?.trim().toLowerCase() ?? '')
    )
      return EXCLUDED[key]
  }
  return undefined
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
