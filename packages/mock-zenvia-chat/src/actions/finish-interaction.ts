import { ActionRefusedError, defineAction } from '@ensaio/mock-kit'
import { pastOf } from '../interaction/interaction-record.ts'
import type { InteractionRecord } from '../interaction/interaction-record.ts'
import type { Interaction } from '../interaction/interaction.ts'
import { liveInteraction } from '../interaction/live-interaction.ts'
import { SECOND_MS } from '../time.ts'
import { visitsTo } from '../timeline/summarise.ts'
import { encodeEvents, EVENT, eventsOf, stateCode } from '../timeline/timeline.ts'
import type { ChatWorld } from '../world.ts'

const ID = { type: 'string', minLength: 1, description: 'The protocol number.' } as const
const FINAL_STATES = ['ENDED', 'MISSED', 'DISCARDED', 'CANCELED'] as const
type FinalState = (typeof FINAL_STATES)[number]

/** An open interaction is finished now. */
export const endInteraction = defineAction({
  description:
    'Finishes an open interaction now. Without a state it is ENDED, or MISSED if it is inactive.',
  input: {
    type: 'object',
    required: ['id'],
    properties: { id: ID, state: { enum: FINAL_STATES } },
  },
  run: (world: ChatWorld, { id, state: wanted }) => {
    const record = findRecord(world, id)
    if (!record.isOpen) throw new ActionRefusedError(`the interaction "${id}" is finished.`)
    const interaction = liveInteraction(world, record)
    const state = wanted ?? (interaction.state === EVENT.expired ? 'MISSED' : 'ENDED')
    const obstacle = findObstacle(interaction, state)
    if (obstacle !== undefined) {
      throw new ActionRefusedError(`"${id}" cannot become ${state}: ${obstacle}.`)
    }
    world.agenda.cancel(id)
    world.data.interactions.replace(finished(world, record, { interaction, state }))
    return { id, state }
  },
})

/** A customer rates a finished interaction. */
export const rateInteraction = defineAction({
  description: 'Lets the customer rate an ended interaction.',
  input: {
    type: 'object',
    required: ['id', 'mood'],
    properties: { id: ID, mood: { enum: ['POSITIVE', 'NEGATIVE'] } },
  },
  run: (world: ChatWorld, { id, mood }) => {
    if (liveInteraction(world, findRecord(world, id)).state !== EVENT.ended) {
      throw new ActionRefusedError(`only an ENDED interaction can be rated, and "${id}" is not.`)
    }
    world.data.interactions.update(id, { mood })
    return { id, mood }
  },
})

/** Returns a live interaction: archived ones follow from their seed and cannot change. @throws ActionRefusedError */
function findRecord(world: ChatWorld, id: string): InteractionRecord {
  const record = world.data.interactions.get(id)
  if (record !== undefined) return record
  throw new ActionRefusedError(
    `there is no interaction "${id}" that can still change. Start one first.`,
  )
}

function findObstacle({ summary }: Interaction, state: FinalState): string | undefined {
  if (summary.state === EVENT.expired && state !== 'MISSED') {
    return 'it is inactive, and can only be MISSED'
  }
  if (state === 'CANCELED' && visitsTo(summary, EVENT.talking) > 0) return 'an agent has begun it'
  if (state === 'DISCARDED' && summary.hasAgentWritten && summary.clientOffset >= 0) {
    return 'both sides have written'
  }
  return undefined
}

interface Ending {
  readonly interaction: Interaction
  readonly state: FinalState
}

function finished(
  world: ChatWorld,
  record: InteractionRecord,
  { interaction, state }: Ending,
): InteractionRecord {
  const { tags, plan } = record
  const offset = Math.floor((world.now() - record.created) / SECOND_MS)
  const kinds = [...kindsBefore(interaction, state), stateCode(state)]
  const events = [...eventsOf(pastOf(record)), ...kinds.map((kind) => ({ offset, kind }))]
  return {
    ...record,
    events: encodeEvents(events),
    happened: events.length,
    isOpen: false,
    plan: null,
    // Agents add the tags, and a canceled interaction had none.
    tags: state === 'CANCELED' ? tags : (plan?.tags ?? tags),
    mood: state === 'ENDED' ? (plan?.mood ?? null) : null,
  }
}

/** Returns the kinds of the events that have to happen before the end, all of them now. */
function kindsBefore({ summary }: Interaction, state: FinalState): readonly number[] {
  const taking = visitsTo(summary, EVENT.talking) > 0 ? [] : [EVENT.ringing, EVENT.talking]
  switch (state) {
    case 'CANCELED':
      return []
    case 'DISCARDED':
      return taking
    case 'MISSED':
      return summary.state === EVENT.expired ? [] : [EVENT.expired]
    case 'ENDED':
      return [
        ...taking,
        ...(summary.clientOffset >= 0 ? [] : [EVENT.client]),
        ...(summary.hasAgentWritten ? [] : [EVENT.agent]),
      ]
    default:
      return state satisfies never
  }
}
