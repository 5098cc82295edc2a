import type { Prospect, RetailLead } from '@ensaio/zenvia-conversion-client'
import { toContacts } from './contact.ts'
import { type Person, toReference } from './command.ts'
import type { WriteOptions } from './write-to-prospect.ts'

/** Rows of a search by email. An address is found by a few at most. */
const SEARCH_LIMIT = 100

/** The part of a found prospect that is read. */
interface Found {
  readonly id: string
  readonly leads?: Prospect['leads']
}

/**
 * Makes a person known as a retail lead, unless that was done: our own copy may lag behind, and an earlier attempt may
 * have been carried out. Gives the prospect's key.
 */
export async function createRetailLead(person: Person, options: WriteOptions): Promise<string> {
  const { conversion, key } = options
  const known = await findProspect(person, options)
  const isDone = known?.leads?.some((lead) => lead.providerLeadId === toReference(key)) === true
  if (known !== undefined && (isDone || !person.isForKnown)) return known.id
  const { id } = await conversion.leads.createRetail(toRetailLead(person, key))
  return id
}

async function findProspect(
  { phones, emails }: Person,
  { conversion }: WriteOptions,
): Promise<Found | undefined> {
  for (const phone of phones) {
    const [found] = await conversion.prospects.findByPhone(phone)
    if (found !== undefined) return { ...found, id: found._id }
  }
  for (const email of emails) {
    const found = await conversion.prospects.list({ search: email, limit: SEARCH_LIMIT })
    // A search finds parts of addresses, too.
    const [wanted] = toContacts([], [email])
    const prospect = found.find((one) =>
      toContacts([], one.emails ?? []).some(({ value }) => value === wanted?.value),
    )
    if (prospect !== undefined) return prospect
  }
  return undefined
}

function toRetailLead(person: Person, key: string): RetailLead {
  const { source, firstName, lastName, phones, emails, comments } = person
  return {
    utmSource: source,
    firstName,
    ...(lastName === undefined ? {} : { lastName }),
    phones,
    emails,
    comments,
    providerLeadId: toReference(key),
  }
}
