import { ActionRefusedError, at, defineAction, INSTANT_MIN } from '@ensaio/mock-kit'
import type { FromSchema } from '@ensaio/mock-kit'
import { accountOf } from '../account/account.ts'
import type { Account } from '../account/account.ts'
import { CHANNELS, channelCode } from '../channel/channel-profiles.ts'
import {
  createInteraction,
  createInteractionInState,
  isProtocolTaken,
} from '../interaction/create-interaction.ts'
import type { InteractionRecord } from '../interaction/interaction-record.ts'
import { liveInteraction } from '../interaction/live-interaction.ts'
import type { Constraints } from '../simulation/simulator.ts'
import type { Side } from '../simulation/with-sides.ts'
import { formatInstant } from '../time.ts'
import { EVENT, stateCode, STATES } from '../timeline/timeline.ts'
import type { ChatWorld } from '../world.ts'
import { CUSTOMER, describedCustomer } from './customer-input.ts'

/** More than any conversation has; a list of so many takes some megabytes. */
const MESSAGES_MAX = 10_000

/** The sources that a refusal names. */
const SOURCES_SHOWN = 10

/** As long as the longest message of any channel. */
const TEXT_LENGTH_MAX = 65_536

const TEXT = { type: 'string', minLength: 1, maxLength: TEXT_LENGTH_MAX } as const
const MESSAGE = {
  oneOf: [
    TEXT,
    {
      type: 'object',
      required: ['source', 'text'],
      properties: { source: { enum: ['CLIENT', 'AGENT'] }, text: TEXT },
    },
  ],
} as const

/** The schema of the input: fixtures begin interactions by it too. */
export const START_INPUT = {
  type: 'object',
  properties: {
    customer: CUSTOMER,
    channel: { enum: CHANNELS },
    agent: { type: 'string', description: 'The id of an agent.' },
    department: { type: 'string', description: 'The id of a department.' },
    active: { type: 'boolean', description: 'An agent begins it.' },
    tags: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      description: 'The ids of tags.',
    },
    at: { type: 'string', format: 'date-time', description: 'The beginning, at most now.' },
    state: { enum: STATES, description: 'The state that it is in now.' },
    mood: { enum: ['POSITIVE', 'NEGATIVE'], description: 'The rating of an ended one.' },
    messages: { type: 'integer', minimum: 0, maximum: MESSAGES_MAX },
    texts: {
      type: 'array',
      items: MESSAGE,
      maxItems: MESSAGES_MAX,
      description:
        'The first messages, oldest first: texts, or objects with source and text. Which side wrote a text without a source is made up, and so are later messages.',
    },
    id: {
      type: 'string',
      pattern: '^[1-9][0-9]{0,14}$',
      examples: ['1700'],
      description: 'A protocol number that is free; the next one without it.',
    },
  },
} as const

type Input = FromSchema<typeof START_INPUT>

/** An interaction begins, now or in the past. */
export const startInteraction = defineAction({
  description:
    'Begins an interaction; returns { id }. With a state it is in that state now. Omitted fields are seeded.',
  input: START_INPUT,
  run: (world: ChatWorld, input: Input) => {
    const { mood, texts, messages } = input
    if (texts !== undefined && messages !== undefined && texts.length > messages)
      throw new ActionRefusedError(
        `texts has ${texts.length} items, and messages is ${messages}. Send no more texts than messages.`,
      )
    const tags = input.tags && checkedTags(accountOf(world), input.tags)
    const record = start(world, input)
    if (mood !== undefined && liveInteraction(world, record).state !== EVENT.ended) {
      throw new ActionRefusedError(
        'only an ENDED interaction can be rated. Leave mood out, or send the state ENDED.',
      )
    }
    world.data.interactions.update(record.id, {
      ...toTags(record, tags),
      ...(mood && { mood }),
      ...(texts && { texts: texts.map((one) => (typeof one === 'string' ? one : one.text)) }),
    })
    return { id: record.id }
  },
})

/** Sets the tags for good: they replace the ones that the plan would add at the end. */
function toTags(
  { plan }: InteractionRecord,
  tags: readonly string[] | undefined,
): Partial<InteractionRecord> {
  return tags === undefined ? {} : { tags, plan: plan && { ...plan, tags } }
}

function start(world: ChatWorld, input: Input): InteractionRecord {
  const { state, texts, messages = texts?.length } = input
  const protocol = input.id === undefined ? undefined : Number(input.id)
  if (protocol !== undefined && isProtocolTaken(world, protocol))
    throw new ActionRefusedError(
      `there is an interaction "${protocol}" already. Choose another id.`,
    )
  const constraints = toConstraints(accountOf(world), input)
  const customer = describedCustomer(input.customer)
  const created = input.at === undefined ? undefined : toPastInstant(world, input.at)
  if (created === undefined && state === undefined && messages === undefined) {
    return createInteraction(world, { constraints, customer, protocol })
  }
  const record = createInteractionInState(world, {
    constraints,
    customer,
    protocol,
    state: stateCode(state ?? (created === undefined ? 'TALKING' : 'ENDED')),
    ...(created !== undefined && { created }),
    ...(messages !== undefined && { messages }),
    ...(input.mood && { mood: input.mood }),
    sides: texts?.map(sideOf) ?? [],
  })
  if (record !== undefined) return record
  throw new ActionRefusedError(
    `the fields exclude each other: no ${describe(input, messages)} is possible. Leave some out.`,
  )
}

type Message = FromSchema<typeof MESSAGE>

function sideOf(message: Message): Side {
  if (typeof message === 'string') return undefined
  return message.source === 'AGENT' ? EVENT.agent : EVENT.client
}

/** Describes an interaction that cannot be: `PHONE POSTPONED interaction with 2 messages`. */
function describe({ channel, state, texts = [] }: Input, messages: number | undefined): string {
  const sources = texts.flatMap((one) => (typeof one === 'string' ? [] : [one.source]))
  return [
    channel,
    state,
    'interaction',
    messages !== undefined && `with ${messages} ${messages === 1 ? 'message' : 'messages'}`,
    sources.length > 0 && `from ${sources.slice(0, SOURCES_SHOWN).join(', ')}`,
  ]
    .filter(Boolean)
    .join(' ')
}

function toPastInstant(world: ChatWorld, text: string): number {
  const instant = Date.parse(text)
  const now = world.now()
  if (instant > now) {
    throw new ActionRefusedError(
      `at is later than now, ${formatInstant(now)}. Send an earlier one.`,
    )
  }
  if (instant >= INSTANT_MIN) return instant
  // A leap second fits the format, but no clock of ours.
  const why = Number.isNaN(instant) ? `is ${text}, a leap second` : 'is before 1970'
  throw new ActionRefusedError(`at ${why}. Send a later one.`)
}

function toConstraints(
  account: Account,
  { channel, active, agent: agentId, department: departmentId }: Input,
): Constraints {
  const { agents, agentIndexes, departmentIndexes } = account
  const agent = findIndex(agentIndexes, 'agent', agentId)
  const departmentOfAgent = agent === undefined ? undefined : at(agents, agent).department
  const department = findIndex(departmentIndexes, 'department', departmentId ?? departmentOfAgent)
  return {
    ...(channel !== undefined && { channel: channelCode(channel) }),
    ...(active !== undefined && { active }),
    ...(agent !== undefined && { agent }),
    ...(department !== undefined && { department }),
  }
}

/** Returns the index of an agent or department. @throws ActionRefusedError where none has the id */
function findIndex(
  indexes: ReadonlyMap<string, number>,
  noun: string,
  id: string | undefined,
): number | undefined {
  if (id === undefined) return undefined
  const index = indexes.get(id)
  if (index !== undefined) return index
  throw new ActionRefusedError(`there is no ${noun} "${id}". Send the id of an existing one.`)
}

/** @throws ActionRefusedError where the account does not have one of the tags */
function checkedTags({ tagIndexes }: Account, ids: readonly string[]): readonly string[] {
  const unknown = ids.find((id) => !tagIndexes.has(id))
  if (unknown === undefined) return ids
  throw new ActionRefusedError(`there is no tag "${unknown}". Send ids of existing ones.`)
}
