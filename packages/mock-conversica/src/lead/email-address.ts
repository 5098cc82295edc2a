import { memoizeLast } from '@ensaio/contracts/memoize'
import type { ConversicaWorld } from '../world.ts'
import type { ConversationStatus } from './conversation-status.ts'
import type { LeadRecord } from './lead.ts'

/** The lead that an email address was first seen with. */
export interface AddressRecord {
  /** As `addressKeyOf` spells it. */
  readonly key: string
  readonly leadKey: string
}

/** Returns the key of an address. Two leads are the same person if it is equal, whatever the case (assumed). */
function addressKeyOf({ email }: { readonly email: string }): string {
  return email.trim().toLowerCase()
}

/** One @, a local part, and a domain of at least two labels: no more is required (assumed). */
const EMAIL_PATTERN =
  /^[^\s@<>,;]{1,64}@(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+[\p{L}\d-]{2,63}$/u

/** Longer addresses cannot be delivered to (RFC 5321). */
const EMAIL_CHARACTERS_MAX = 254

/**
 * Classifies an address by its form. The top-level domain `invalid`, which is reserved, stands
 * for addresses that turn out not to exist (assumed).
 */
export const readEmail = memoizeLast(classifyEmail) // each review asks twice

function classifyEmail(email: string): 'none' | 'malformed' | 'invalid' | 'usable' {
  const address = email.trim()
  if (address === '') return 'none'
  if (address.length > EMAIL_CHARACTERS_MAX || !EMAIL_PATTERN.test(address)) return 'malformed'
  return address.toLowerCase().endsWith('.invalid') ? 'invalid' : 'usable'
}

/**
 * Claims the lead's address. The first lead owns it, until an update gives that lead another address.
 * @returns the status of a lead whose address another lead owns: of the same client, or of another one
 */
export function claimAddress(
  { data }: ConversicaWorld,
  { key, lead }: LeadRecord,
): ConversationStatus | undefined {
  if (readEmail(lead.email) !== 'usable') return undefined
  const address = addressKeyOf(lead)
  const owner = data.addresses.get(address)
  if (owner === undefined) {
    data.addresses.insert({ key: address, leadKey: key })
    return undefined
  }
  if (owner.leadKey === key) return undefined
  const other = data.leads.get(owner.leadKey)?.lead
  if (other !== undefined && addressKeyOf(other) === address) {
    const isSameClient = (other.clientId ?? '') === (lead.clientId ?? '')
    return isSameClient ? 'Duplicate (Internal)' : 'Duplicate (External)'
  }
  data.addresses.replace({ key: address, leadKey: key })
  return undefined
}
