// Puts an account of one's own into the world, with the ids that callers carry as constants.
import { ActionRefusedError, defineAction } from '@ensaio/mock-kit'
import type { FromSchema } from '@ensaio/mock-kit'
import { forgetAccount } from '../account/account.ts'
import { isProtocolTaken } from '../interaction/create-interaction.ts'
import type { ChatWorld } from '../world.ts'
import { CUSTOMER } from './customer-input.ts'
import { START_INPUT, startInteraction } from './start-interaction.ts'

const TEXT = { type: 'string', minLength: 1 } as const
const ID = { type: 'string', pattern: '^[^\\s,]+$', examples: ['17'] } as const
const NAMED = {
  type: 'object',
  required: ['id', 'name'],
  properties: { id: ID, name: TEXT },
} as const

const AGENT = {
  type: 'object',
  required: ['id', 'name', 'department'],
  properties: { id: ID, name: TEXT, department: ID, email: TEXT, extension: { type: 'string' } },
} as const

/** Simulating as many takes two tenths of a second, in which no other request is answered. */
const INTERACTIONS_MAX = 5_000

const INPUT = {
  type: 'object',
  properties: {
    departments: { type: 'array', items: NAMED },
    agents: { type: 'array', items: AGENT },
    tags: { type: 'array', items: NAMED },
    customers: { type: 'array', items: { ...CUSTOMER, required: ['id'] } },
    interactions: {
      type: 'array',
      maxItems: INTERACTIONS_MAX,
      items: {
        ...START_INPUT,
        properties: {
          ...START_INPUT.properties,
          customerId: { ...ID, description: 'The id of one of the customers above.' },
        },
      },
    },
  },
} as const

type Input = FromSchema<typeof INPUT>

/** An interaction keeps one bit for each tag. */
const TAGS_MAX = 31

/** Adds the fixtures to the account; one with the id of a known record replaces it. All of them, or none where one does not fit. */
export const putFixtures = defineAction({
  description:
    'Puts departments, agents, tags, customers and interactions into the account, with ids of your choice. New staff needs the scenario empty.',
  input: INPUT,
  run: (world: ChatWorld, input: Input) => {
    const problems = problemsOf(world, input)
    if (problems.length > 0) throw new ActionRefusedError(problems)
    const { departments = [], agents = [], tags = [], customers = [], interactions = [] } = input
    const { data } = world
    for (const { id, name } of departments) put(data.departments, { id, name })
    for (const { id, name } of tags) put(data.tags, { id, name })
    for (const agent of agents) put(data.agents, toAgent(data, agent))
    forgetAccount(world)
    const customersById = new Map(customers.map((customer) => [customer.id, customer]))
    const begun = interactions.map(({ customerId, ...interaction }) => {
      const customer = customersById.get(customerId ?? '') ?? interaction.customer
      return startInteraction.run(world, { ...interaction, customer } as never)
    })
    return {
      departments: departments.length,
      agents: agents.length,
      tags: tags.length,
      interactions: begun,
    }
  },
})

function problemsOf(world: ChatWorld, input: Input): readonly string[] {
  const { data } = world
  const { departments = [], agents = [], tags = [], customers = [], interactions = [] } = input
  const known = new Set([...data.departments.all(), ...departments].map(({ id }) => id))
  const staffed = new Set(agents.map(({ department }) => department))
  const tagIds = new Set([...data.tags.all(), ...tags].map(({ id }) => id))
  const hasPast = data.archive.size > 0
  const customerIds = new Set(customers.map(({ id }) => id))
  const firstWith = new Map<string | undefined, number>()
  for (const [index, { id }] of interactions.entries())
    if (!firstWith.has(id)) firstWith.set(id, index)
  const stray = (
    noun: string,
    ids: readonly { readonly id: string }[],
    isKnown: (id: string) => boolean,
  ) =>
    ids.flatMap(({ id }, index) =>
      hasPast && !isKnown(id)
        ? [
            `${noun}.${index}.id is "${id}", and the simulated past has no such record. Start with the scenario empty.`,
          ]
        : [],
    )
  return [
    ...stray('departments', departments, (id) => data.departments.get(id) !== undefined),
    ...stray('agents', agents, (id) => data.agents.get(id) !== undefined),
    ...stray('tags', tags, (id) => data.tags.get(id) !== undefined),
    ...departments.flatMap(({ id }, index) =>
      data.departments.get(id) === undefined && !staffed.has(id)
        ? [`departments.${index}.id is "${id}", a department without agents. Add one to agents.`]
        : [],
    ),
    ...agents.flatMap(({ department }, index) =>
      known.has(department)
        ? []
        : [
            `agents.${index}.department is "${department}", which does not exist. Add it to departments.`,
          ],
    ),
    ...(hasPast ? movedAgents(world, agents) : []),
    ...(tagIds.size > TAGS_MAX
      ? [
          `tags.${tags.length - 1}.id is one tag too many: there are ${TAGS_MAX} at most. Leave some out.`,
        ]
      : []),
    ...interactions.flatMap(({ customerId }, index) =>
      customerId === undefined || customerIds.has(customerId)
        ? []
        : [
            `interactions.${index}.customerId is "${customerId}", which customers does not list. Add it there.`,
          ],
    ),
    ...interactions.flatMap(({ texts = [], messages = texts.length }, index) =>
      texts.length > messages
        ? [
            `interactions.${index}.texts has ${texts.length} items, and messages is ${messages}. Send no more texts than messages.`,
          ]
        : [],
    ),
    ...interactions.flatMap(({ id }, index) =>
      id !== undefined &&
      (isProtocolTaken(world, Number(id)) || (firstWith.get(id) ?? index) < index)
        ? [`interactions.${index}.id is "${id}", which is taken. Choose another id.`]
        : [],
    ),
  ]
}

/** The department of an agent chose what it handled in the simulated past. */
function movedAgents(world: ChatWorld, agents: Input['agents'] = []): readonly string[] {
  return agents.flatMap(({ id, department }, index) => {
    const past = world.data.agents.get(id)?.department
    return past === undefined || past === department
      ? []
      : [
          `agents.${index}.department is "${department}", and in the simulated past agent "${id}" works in "${past}". Keep that, or start with the scenario empty.`,
        ]
  })
}

/** New agents work on weekdays, as most of the staff does. */
function toAgent(
  { agents }: ChatWorld['data'],
  { id, name, department, email, extension }: FromSchema<typeof AGENT>,
) {
  const known = agents.get(id) ?? {
    id,
    email: '',
    extension: '',
    shift: { fromHour: 8, untilHour: 18, worksSaturdays: false, worksSundays: false },
    pace: 1,
    status: null,
  }
  return {
    ...known,
    name,
    department,
    ...(email !== undefined && { email }),
    ...(extension !== undefined && { extension }),
  }
}

interface Records<Item> {
  get(id: string): Item | undefined
  insert(item: Item): Item
  replace(item: Item): Item
}

function put<Item extends { readonly id: string }>(records: Records<Item>, item: Item): void {
  if (records.get(item.id) === undefined) records.insert(item)
  else records.replace(item)
}
