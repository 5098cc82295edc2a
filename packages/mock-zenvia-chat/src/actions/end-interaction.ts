import { readInput } from '@ensaio/mock-kit'
import type { Action } from '@ensaio/mock-kit'
import { DEPARTMENTS } from '../account/staff.ts'
import { accountOf } from '../account/account-of.ts'
import { SECOND_MS } from '../durations.ts'
import type { InteractionRecord } from '../live/interaction-record.ts'
import { liveInteraction } from '../live/live-interaction.ts'
import type { Interaction } from '../rows/interaction.ts'
import { BEAT, stateCode } from '../story/beat.ts'
import type { ChatWorld } from '../world-types.ts'
import { openRecordNamed } from './open-interaction.ts'

const ENDS = ['ENDED', 'MISSED', 'DISCARDED', 'CANCELED'] as const

/** An open interaction is finished, now. */
export const endInteraction: Action<ChatWorld> = {
  description:
    'Finishes an open interaction now: { id, state? }, where state is ENDED, MISSED, DISCARDED or CANCELED. Left out it is ENDED, and MISSED for what is inactive.',
  run: (world, given) => {
    const input = readInput('endInteraction', given, ['id', 'state'])
    const record = openRecordNamed(world, input)
    const interaction = liveInteraction(world, record)
    const isInactive = interaction.state === BEAT.expired
    const state = input.optionalChoice('state', ENDS) ?? (isInactive ? 'MISSED' : 'ENDED')
    const why = obstacle(interaction, state)
    if (why !== undefined) return input.refuse(`"${record.id}" can't become ${state}: ${why}.`)
    world.agenda.cancel(record.id)
    world.data.interactions.replace(finished(world, record, { interaction, state }))
    return { id: record.id, state }
  },
}

function obstacle({ summary }: Interaction, state: (typeof ENDS)[number]): string | undefined {
  // What is inactive can be answered no more, by neither side: an agent closes it, and that is all.
  if (summary.state === BEAT.expired && state !== 'MISSED') {
    return 'it is inactive, and can only be MISSED'
  }
  const isTaken = (summary.visits[BEAT.talking] ?? 0) > 0
  if (state === 'CANCELED' && isTaken) return 'an agent has begun it'
  if (state === 'DISCARDED' && summary.hasAgentWritten && summary.clientOffset >= 0) {
    return 'both sides have written'
  }
  return undefined
}

interface Ending {
  readonly interaction: Interaction
  readonly state: (typeof ENDS)[number]
}

function finished(
  world: ChatWorld,
  record: InteractionRecord,
  { interaction, state }: Ending,
): InteractionRecord {
  const nowS = Math.floor((world.now() - record.created) / SECOND_MS)
  const codes = [...stepsBefore(interaction, state), stateCode(state)]
  return {
    ...record,
    // Somebody has to have it who can end it.
    agents: record.agents.length > 0 ? record.agents : [anyAgent(world, record)],
    beats: [...record.beats, ...codes.flatMap((code) => [nowS, code])],
    isOpen: false,
    plan: null,
    // Agents put on tags, and no agent had what the customer gave up.
    tags: state === 'CANCELED' ? record.tags : (record.plan?.tags ?? record.tags),
    mood: state === 'ENDED' ? (record.plan?.mood ?? null) : null,
  }
}

/** What has to happen first, so that the end makes sense: all of it at this moment. */
function stepsBefore({ summary }: Interaction, state: (typeof ENDS)[number]): readonly number[] {
  const isTaken = (summary.visits[BEAT.talking] ?? 0) > 0
  const taking = isTaken ? [] : [BEAT.ringing, BEAT.talking]
  switch (state) {
    case 'CANCELED':
      return []
    case 'DISCARDED':
      return taking
    case 'MISSED':
      return summary.state === BEAT.expired ? [] : [BEAT.expired]
    case 'ENDED':
      return [
        ...taking,
        ...(summary.clientOffset >= 0 ? [] : [BEAT.client]),
        ...(summary.hasAgentWritten ? [] : [BEAT.agent]),
      ]
    default:
      return state satisfies never
  }
}

function anyAgent(world: ChatWorld, { department }: InteractionRecord): string {
  const { agents } = accountOf(world)
  const wanted = department ?? DEPARTMENTS[0]?.id
  return (agents.find((agent) => agent.department === wanted) ?? agents[0])?.id ?? ''
}
