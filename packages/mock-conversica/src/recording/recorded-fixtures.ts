// Makes fixtures of recorded calls. Conversica lists no leads: they are in the calls that saved them.
import type { Pseudonyms, RecordedCall } from '@ensaio/mock-kit'

type Fields = Readonly<Record<string, unknown>>
type Replace = (text: string) => string

/** Makes the input of putFixtures of the leads that were saved, people's details replaced. */
export function recordedConversicaFixtures(
  calls: readonly RecordedCall[],
  pseudonyms: Pseudonyms,
): { readonly leads: readonly Fields[] } {
  const replacers = replacersOf(pseudonyms)
  const leads = new Map<string, Fields>()
  for (const { operationId, request } of calls) {
    if (operationId !== 'createOrUpdateLead' || !isFields(request)) continue
    const { id, clientId = '' } = request
    const key = JSON.stringify([id, clientId])
    leads.set(key, { ...leads.get(key), ...toFixture(request, replacers, pseudonyms) })
  }
  // A change names only what changes: without the rest it is not a lead.
  return { leads: [...leads.values()].filter((lead) => REQUIRED.every((key) => key in lead)) }
}

const REQUIRED = ['id', 'firstName', 'email', 'leadSource', 'repName'] as const

/** Keys of the customer's own words and switches; all others are a person's. */
const KEPT: ReadonlySet<string> = new Set([
  'apiVersion',
  'id',
  'clientId',
  'conversationId',
  'leadSource',
  'leadStatus',
  'leadSubStatus',
  'leadType',
  'repId',
  'bdcRepId',
  'serviceRepId',
  'altRepId',
  'appointmentStatus',
  'appointmentDate',
  'date',
  'year',
  'make',
  'model',
])

function replacersOf({ name, phone, email, code }: Pseudonyms): Readonly<Record<string, Replace>> {
  const named = ['firstName', 'lastName', 'repName', 'bdcRepName', 'serviceRepName', 'altRepName']
  const mails = ['email', 'altEmail', 'homeEmail', 'workEmail']
  const ofReps = ['repEmail', 'bdcRepEmail', 'serviceRepEmail', 'altRepEmail']
  const phones = ['homePhone', 'workPhone', 'cellPhone']
  return Object.fromEntries([
    ...named.map((key) => [key, name]),
    ...[...mails, ...ofReps].map((key) => [key, email]),
    ...phones.map((key) => [key, phone]),
    ...['zip', 'vin'].map((key) => [key, code]),
  ]) as Readonly<Record<string, Replace>>
}

function toFixture(
  lead: Fields,
  replacers: Readonly<Record<string, Replace>>,
  { email, text }: Pseudonyms,
): Fields {
  // Some use addresses as keys.
  const keep: Replace = (value) => (value.includes('@') ? email(value) : value)
  const fixture: Record<string, string | boolean> = {}
  for (const [key, value] of Object.entries(lead)) {
    if (typeof value === 'boolean') fixture[key] = value
    const replace = KEPT.has(key) ? keep : (replacers[key] ?? text)
    if (typeof value === 'string') fixture[key] = replace(value)
  }
  return fixture
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
