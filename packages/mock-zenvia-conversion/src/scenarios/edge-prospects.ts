// Prospects that integrations commonly fail on. The vendor may well send each of them.
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { ARCHIVING_REASONS } from '../account/account-settings.ts'
import type { AgentCard } from '../account/agent.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../durations.ts'
import { addContact } from '../lead/contact.ts'
import type { Contact } from '../lead/contact.ts'
import { toLeadData } from '../lead/lead-data.ts'
import { idsAt, newObjectId } from '../object-id.ts'
import { toProspectRecord } from '../prospect/prospect.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { archivedFor, assignedTo, contacted, inNegotiation } from '../prospect/transitions.ts'
import type { ZenviaConversionWorld } from '../world.ts'

/** The fields that all start with, and the agents of the assigned ones. */
export interface EdgeDefaults {
  readonly base: Pick<ProspectRecord, 'account' | 'group' | 'initialGroup'>
  readonly agent: AgentCard
  /** An agent who has left the company and still has prospects. */
  readonly formerAgent: AgentCard
}

/** Longer than any column that seemed wide enough. */
const LONG_NAME_LENGTH = 300
const MANY_LEADS = 60
const MANY_PHONES = 12

type Patch = Partial<ProspectRecord> & { readonly at?: number }

/** Returns all of them, oldest first. */
export function edgeProspects(
  world: ZenviaConversionWorld,
  { base, agent, formerAgent }: EdgeDefaults,
): readonly ProspectRecord[] {
  const now = world.now()
  const make = ({ at = now - DAY_MS, ...patch }: Patch): ProspectRecord => {
    const lead = { utmSource: 'edge', comments: '' }
    const origin = { type: 'retail', created: at, providerKey: 'wasp' } as const
    return toProspectRecord({
      ...blank(world, base, at),
      leads: [toLeadData(lead, origin)],
      ...patch,
    })
  }
  const taken = (patch: Patch): ProspectRecord => {
    const record = make(patch)
    return assignedTo(record, agent, record.createdAt + MINUTE_MS)
  }
  return [
    ...oddNames().map(make),
    ...oddContacts(world, make),
    ...manyOfAll(world, make),
    ...ARCHIVING_REASONS.map(({ reason }) => archivedFor(make({ firstName: reason }), reason)),
    archivedFor(taken({ firstName: 'Archived with agent' }), 'converted'),
    taken({ firstName: 'New' }),
    contacted(taken({ firstName: 'Followed' }), now - HOUR_MS),
    inNegotiation(contacted(taken({ firstName: 'Processing' }), now - HOUR_MS), true),
    assignedTo(make({ firstName: 'Of one who left' }), formerAgent, now - HOUR_MS),
    make({ firstName: 'Label taken off', label: null }),
    ...windowEdges(now).map(make),
    ...['First', 'Second', 'Third'].map((firstName) => make({ firstName, at: now - HOUR_MS })),
  ]
}

function blank(
  world: ZenviaConversionWorld,
  base: EdgeDefaults['base'],
  at: number,
): Omit<ProspectRecord, 'leads'> {
  return {
    ...base,
    id: newObjectId(world, at),
    createdAt: at,
    status: 'unclaimed',
    userMade: false,
    nin: [],
    phones: [],
    emails: [],
    contactMediums: [],
    additionalData: {},
  }
}

function oddNames(): readonly Patch[] {
  return [
    { firstName: 'Ñandú', lastName: 'Çelik-Ångström' },
    { firstName: 'محمد', lastName: 'العربي' },
    { firstName: '山田', lastName: '太郎' },
    { firstName: '👩‍👩‍👧‍👦 Família', lastName: 'Souza ❤️' },
    { firstName: 'E\u0301milie', lastName: 'n\u0303 decomposed' },
    { firstName: 'Comma, "Quote"', lastName: 'Line\nbreak\tand tab' },
    { firstName: '<b>Bold</b>', lastName: "O'Brien; DROP TABLE" },
    { firstName: 'x'.repeat(LONG_NAME_LENGTH) },
    { lastName: 'Only a last name' },
    {},
    { firstName: '' },
  ]
}

function oddContacts(
  world: ZenviaConversionWorld,
  make: (patch: Patch) => ProspectRecord,
): readonly ProspectRecord[] {
  const _id = newObjectId(world, world.now() - DAY_MS)
  return [
    make({ firstName: 'Nobody can be reached' }),
    reachable(world, make({ firstName: 'Email alone' }), {
      phones: [],
      emails: ['edge+tag@example.com'],
    }),
    make({
      firstName: 'Instagram alone',
      contactMediums: [{ _id, type: 'instagram', mediumId: '17840000000000001' }],
    }),
    reachable(world, make({ firstName: 'Many numbers' }), {
      phones: Array.from({ length: MANY_PHONES }, (_, index) => `+5491155560${100 + index}`),
      emails: ['one@example.com', 'two@example.com'],
    }),
    make({ firstName: 'All identities', nin: allIdentities() }),
  ]
}

/** Returns the prospect with ways to reach it, known since it came. */
function reachable(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  contact: Contact,
): ProspectRecord {
  return addContact(idsAt(world, prospect.createdAt), prospect, contact)
}

function allIdentities(): ProspectRecord['nin'] {
  return [
    { type: 'DNI', number: '20123456' },
    { type: 'CUIT', number: '20-20123456-3' },
    { type: 'CPF', number: '123.456.789-09' },
    { number: 'without a kind' },
  ]
}

function manyOfAll(
  world: ZenviaConversionWorld,
  make: (patch: Patch) => ProspectRecord,
): readonly ProspectRecord[] {
  const now = world.now()
  const leads = Array.from({ length: MANY_LEADS }, (_, index): Schemas['LeadData'] =>
    toLeadData(
      { utmSource: `campaign-${index}`, comments: 'Again' },
      { type: 'vehicle', created: now - (MANY_LEADS - index) * HOUR_MS, providerKey: 'wasp' },
    ),
  )
  const phones = ['+5491155560200']
  return [
    reachable(world, make({ firstName: 'Many leads', at: now - MANY_LEADS * HOUR_MS, leads }), {
      phones,
      emails: [],
    }),
    merged(world, make),
    make({
      firstName: 'Much data',
      additionalData: { 'a=b': 1, empty: '', flag: false, nothing: null, text: 'ünïcödé ~ > <' },
    }),
  ]
}

/**
 * Returns a prospect merged from an ad, a message and a form: the second shared its phone with the first, the third its
 * email with the second.
 */
function merged(
  world: ZenviaConversionWorld,
  make: (patch: Patch) => ProspectRecord,
): ProspectRecord {
  const now = world.now()
  const leads = [
    toLeadData(
      { utmSource: 'ad' },
      { type: 'vehicle', created: now - 3 * HOUR_MS, providerKey: 'ganymede.facebook' },
    ),
    toLeadData(
      { utmSource: 'WHATSAPP', comments: '' },
      { type: 'vehicle', created: now - 2 * HOUR_MS, providerKey: 'wasp' },
    ),
    toLeadData(
      { utmSource: 'website' },
      { type: 'insurance', created: now - HOUR_MS, providerKey: 'api.leads:write' },
    ),
  ]
  return reachable(world, make({ firstName: 'Merged', at: now - 3 * HOUR_MS, leads }), {
    phones: ['+5491155560201', '+5491155560202'],
    emails: ['merged@example.com', 'Merged.Twice@example.com'],
  })
}

/** Returns prospects on both sides of the windows of 30 and 31 days. */
function windowEdges(now: number): readonly Patch[] {
  return [
    { firstName: 'Before the window', at: now - 31 * DAY_MS - 1 },
    { firstName: 'First of the window', at: now - 31 * DAY_MS },
    { firstName: 'Between the windows', at: now - 30 * DAY_MS - 1 },
    { firstName: 'First of 30 days', at: now - 30 * DAY_MS },
    { firstName: 'Now', at: now },
  ]
}
