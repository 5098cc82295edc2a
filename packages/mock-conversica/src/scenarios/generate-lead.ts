import { at } from '@ensaio/mock-kit'
import type { Random } from '@ensaio/mock-kit'
import {
  AMERICAN_CITIES,
  AMERICAN_NAMES,
  AMERICAN_PHONES,
  AMERICAN_STAFF,
  AMERICAN_STREETS,
  createPhoneBook,
  toMailboxName,
} from '@ensaio/synthetic-data'
import type { Lead } from '../lead/lead.ts'

// The numbers of all areas that are kept free for fiction; no two leads of a scenario have the same one.
const PHONES = createPhoneBook(AMERICAN_PHONES, 1)

const SOURCES = ['Autumn Fair', 'Newsletter', 'Partner Referral', 'Product Tour', 'Website']
const TYPES = ['Internet', 'Phone-In', 'Web Form']
const FIRST_REP_ID = 11
const REPS = AMERICAN_STAFF.slice(0, 4).map(
  (name, index) => [`rep-${FIRST_REP_ID + index}`, name] as const,
)

/** Generates a lead with the common keys. The number keeps addresses unique where names are equal. */
export function generateLead(random: Random, id: string, number: number): Lead {
  const { firstName, lastName } = AMERICAN_NAMES.nameOf(AMERICAN_NAMES.draw(random))
  const [repId, repName] = random.pick(REPS)
  const [city, state, zip] = random.pick(AMERICAN_CITIES)
  const agrees = random.chance(0.4)
  return {
    apiVersion: '7.2',
    id,
    firstName,
    lastName,
    email: `${toMailboxName(`${firstName} ${lastName}`, number)}@example.net`,
    cellPhone: PHONES.phoneOf(number),
    address: addressOf(number),
    city,
    state,
    zip,
    leadSource: random.pick(SOURCES),
    leadType: random.pick(TYPES),
    leadStatus: 'New',
    conversationId: 'New Enquiries',
    repId,
    repName,
    optOut: false,
    smsOptIn: agrees,
    smsOptOut: !agrees && random.chance(0.2),
  }
}

/** Returns the address of a lead: neighbours of the same street have other house numbers. */
function addressOf(number: number): string {
  return `${100 + ((number * 52) % 8_900)} ${at(AMERICAN_STREETS, (number * 7) % AMERICAN_STREETS.length)}`
}
