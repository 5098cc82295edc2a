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
    const problems: string[] = []
    for (const [index, lead] of leads.entries()) {
      const key = keyOf(lead)
      const isRepeated = keys.has(key)
      keys.add(key)
      for (const why of problemsOf(world, lead, { key, clients: known, isRepeated }))
        problems.push(`leads.${index}.${why}`)
    }
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

interface LeadPlace {
  readonly key: string
  /** The clients that the account will have; `undefined` where it has any. */
  readonly clients: ReadonlySet<string> | undefined
  /** True where a lead before it has its key. */
  readonly isRepeated: boolean
}

/** There are ten thousand leads and more, few of which have a problem: a list is made for those alone. */
function problemsOf(
  world: ConversicaWorld,
  { id, clientId, persona, addedAt }: LeadFixture,
  { key, clients, isRepeated }: LeadPlace,
): readonly string[] {
  const isKnown = isRepeated || world.data.leads.get(key) !== undefined
  const isStray = clientId !== undefined && clients !== undefined && !clients.has(clientId)
  const isUnknownPersona = persona !== undefined && personaNamed(persona) === undefined
  const isLate = addedAt !== undefined && !(Date.parse(addedAt) <= world.now())
  if (!isKnown && !isStray && !isUnknownPersona && !isLate) return NONE
  return [
    ...(isKnown ? [`id is "${id}", and there is such a lead already. Choose another id.`] : []),
    ...(isStray ? [`clientId is "${clientId}", which clients does not list. Add it there.`] : []),
    ...(isUnknownPersona
      ? [`persona is "${persona}", which is not a persona. The README lists them.`]
      : []),
    ...(isLate ? [`addedAt is later than now. Send an earlier instant.`] : []),
  ]
}

const NONE: readonly string[] = []

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
