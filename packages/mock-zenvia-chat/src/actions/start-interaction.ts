import { INSTANT_MIN, readInput } from '@ensaio/mock-kit'
import type { Action, ActionInput } from '@ensaio/mock-kit'
import { accountOf } from '../account/account-of.ts'
import { CHANNELS, channelCode } from '../channels/channel-habits.ts'
import { beginInteraction } from '../live/begin-interaction.ts'
import type { InteractionRecord } from '../live/interaction-record.ts'
import { putInteraction } from '../live/put-interaction.ts'
import { BEAT, stateCode, STATES } from '../story/beat.ts'
import type { StoryWishes } from '../story/create-teller.ts'
import { tagsNamed, placeNamed } from './account-input.ts'
import type { ChatWorld } from '../world-types.ts'
import { readCustomer } from './customer-input.ts'

const FIELDS = [
  'customer',
  'channel',
  'agent',
  'department',
  'active',
  'tags',
  'at',
  'state',
  'mood',
  'messages',
] as const
type Input = ActionInput<(typeof FIELDS)[number]>

const MOODS = ['POSITIVE', 'NEGATIVE'] as const
/** More than any talk has; their list takes some megabytes. */
const MESSAGES_MAX = 10_000

/** An interaction begins, now or in the past. */
export const startInteraction: Action<ChatWorld> = {
  description:
    'Begins an interaction: { customer?, channel?, agent?, department?, active?, tags?, at?, state?, mood?, messages? }; gives { id }. With a state it stands there as if it had come to it by now. All that is left out is seeded.',
  run: (world, given) => {
    const input = readInput('startInteraction', given, FIELDS)
    const [tags, mood] = [tagsNamed(accountOf(world), input), input.optionalChoice('mood', MOODS)]
    const record = start(world, input)
    if (mood !== undefined && record.beats.at(-1) !== BEAT.ended) {
      input.refuse('only an ENDED interaction is rated. Leave mood out, or let state be ENDED.')
    }
    world.data.interactions.update(record.id, { ...toTags(record, tags), ...(mood && { mood }) })
    return { id: record.id }
  },
}

/** Tags that are asked for stay at its end, in the place of those that its agent would put on. */
function toTags(
  { plan }: InteractionRecord,
  tags: readonly string[] | undefined,
): Partial<InteractionRecord> {
  return tags === undefined ? {} : { tags, plan: plan && { ...plan, tags } }
}

function start(world: ChatWorld, input: Input): InteractionRecord {
  const at = input.instant('at')
  const state = input.optionalChoice('state', STATES)
  const messages = input.count('messages', MESSAGES_MAX)
  const [wishes, customer] = [readWishes(world, input), readCustomer(input)]
  if (at !== undefined) requirePast(world, input, at)
  if (at === undefined && state === undefined && messages === undefined) {
    return beginInteraction(world, { wishes, customer })
  }
  const record = putInteraction(world, {
    wishes,
    customer,
    state: stateCode(state ?? (at === undefined ? 'TALKING' : 'ENDED')),
    ...(at !== undefined && { created: at }),
    ...(messages !== undefined && { messages }),
  })
  return (
    record ??
    input.refuse(
      `no ${[input.optionalText('channel'), state, messages === undefined ? '' : `of ${messages} messages`].filter(Boolean).join(' ')} interaction comes of these wishes. Leave some out.`,
    )
  )
}

function requirePast(world: ChatWorld, input: Input, at: number): void {
  if (at > world.now()) {
    input.refuse(
      `at is later than now, ${new Date(world.now()).toISOString()}. Send an earlier one.`,
    )
  }
  if (at < INSTANT_MIN) input.refuse('at is before 1970. Send a later one.')
}

function readWishes(world: ChatWorld, input: Input): StoryWishes {
  const account = accountOf(world)
  const channel = input.optionalChoice('channel', CHANNELS)
  const active = input.flag('active')
  const agent = placeNamed(account.agentPlaces, input, 'agent')
  const department =
    placeNamed(account.departmentPlaces, input, 'department') ?? departmentOf(world, agent)
  return {
    ...(channel !== undefined && { channel: channelCode(channel) }),
    ...(active !== undefined && { active }),
    ...(agent !== undefined && { agent }),
    ...(department !== undefined && { department }),
  }
}

/** An agent works in a department, and so does what the agent has. */
function departmentOf(world: ChatWorld, agent: number | undefined): number | undefined {
  if (agent === undefined) return undefined
  const { agents, departmentPlaces } = accountOf(world)
  return departmentPlaces.get(agents[agent]?.department ?? '')
}
