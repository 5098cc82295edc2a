// Puts leads and settings of one's own into the world, with the ids that callers carry as constants.
import { ActionRefusedError, defineAction } from '@ensaio/mock-kit'
import type { FromSchema } from '@ensaio/mock-kit'
import { addLead } from '../handlers/leads.ts'
import { leadKeyOf } from '../lead/lead.ts'
import { personaNamed } from '../simulation/personas/all-personas.ts'
import { seedLead } from '../scenarios/seed-lead.ts'
import { changeAccount, EXCLUSION_KEYS } from '../world.ts'
import type { ConversicaWorld } from '../world.ts'
import { setExclusion } from './account-settings.ts'

const TEXT = { type: 'string', minLength: 1 } as const

const LEAD = {
  type: 'object',
  description: 'A lead as it is sent, other keys included.',
  required: ['id', 'firstName', 'email', 'leadSource', 'repName'],
  properties: {
    apiVersion: { ...TEXT, default: '7.2' },
    id: TEXT,
    clientId: TEXT,
    firstName: TEXT,
    email: { type: 'string' },
    leadSource: TEXT,
    repName: { type: 'string' },
    persona: { ...TEXT, description: 'How the lead reacts; drawn without it.' },
    addedAt: {
      type: 'string',
      format: 'date-time',
      description: 'The time of creation, for a lead with a past; now without it.',
    },
  },
  additionalProperties: { type: ['string', 'boolean'] },
} as const

const INPUT = {
  type: 'object',
  properties: {
    clients: {
      type: 'array',
      items: TEXT,
      description: 'The only values of clientId that leads may have from then on.',
    },
    exclusions: {
      type: 'array',
      items: {
        type: 'object',
        required: ['by', 'value'],
        properties: { by: { enum: EXCLUSION_KEYS }, value: TEXT },
      },
    },
    leads: { type: 'array', items: LEAD },
  },
} as const

type Input = FromSchema<typeof INPUT>
type LeadFixture = NonNullable<Input['leads']>[number]

/** Adds the fixtures: all of them, or none where one does not fit. */
export const putFixtures = defineAction({
  description: 'Puts clients, exclusions and leads into the account, with ids of your choice.',
  input: INPUT,
  run: (world: ConversicaWorld, input: Input) => {
    const { clients, exclusions = [], leads = [] } = input
    const known = clients && new Set(clients)
    const keys = new Set<string>()
    const problems = leads.flatMap((lead, index) => {
      const isRepeated = keys.size === keys.add(keyOf(lead)).size
      return problemsOf(world, lead, { clients: known, isRepeated }).map(
        (why) => `leads.${index}.${why}`,
      )
    })
    if (problems.length > 0) throw new ActionRefusedError(problems)
    if (clients !== undefined) changeAccount(world, { clients })
    for (const exclusion of exclusions) setExclusion.run(world, exclusion as never)
    for (const lead of leads) putLead(world, lead)
    return {
      clients: clients?.length ?? 0,
      exclusions: exclusions.length,
      leads: leads.length,
    }
  },
})

function problemsOf(
  world: ConversicaWorld,
  lead: LeadFixture,
  {
    clients,
    isRepeated,
  }: { readonly clients: ReadonlySet<string> | undefined; readonly isRepeated: boolean },
): readonly string[] {
  const { id, clientId, persona, addedAt } = lead
  const isKnown = isRepeated || world.data.leads.get(keyOf(lead)) !== undefined
  const isStray = clientId !== undefined && clients !== undefined && !clients.has(clientId)
  const isLate = addedAt !== undefined && !(Date.parse(addedAt) <= world.now())
  return [
    ...(isKnown ? [`id is "${id}", and there is such a lead already. Choose another id.`] : []),
    ...(isStray ? [`clientId is "${clientId}", which clients does not list. Add it there.`] : []),
    ...(persona !== undefined && personaNamed(persona) === undefined
      ? [`persona is "${persona}", which is not a persona. The README lists them.`]
      : []),
    ...(isLate ? [`addedAt is later than now. Send an earlier instant.`] : []),
  ]
}

function keyOf({ id, clientId }: LeadFixture): string {
  return leadKeyOf({ id, ...(clientId !== undefined && { clientId }) })
}

function putLead(world: ConversicaWorld, fixture: LeadFixture): void {
  const { persona, addedAt, apiVersion = '7.2', ...keys } = fixture
  // The schema lists what a lead must have, and lets through what it may have.
  const lead = { ...keys, apiVersion } as Parameters<typeof addLead>[1]
  if (persona === undefined && addedAt === undefined) return addLead(world, lead)
  const ageMs = addedAt === undefined ? 0 : world.now() - Date.parse(addedAt)
  return seedLead(world, { lead, ageMs, ...(persona !== undefined && { persona }) })
}
