import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { notify } from '../events/notify.ts'
import { newObjectId } from '../object-id.ts'
import { onlyDocumented } from '../only-documented.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { saveProspect } from '../prospect/save-prospect.ts'
import { contacted } from '../prospect/transitions.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { InteractionRecord } from './interaction.ts'

/** An interaction that is to be kept: it gets its key and its instant then. */
export type InteractionDraft = Omit<InteractionRecord, 'id' | 'prospectId' | 'createdAt'>

/**
 * Keeps an interaction of a prospect, notes on the prospect what follows from it, and tells the subscribers. It is the
 * prospect's agent who had it, unless the draft names another.
 */
export function addInteraction(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  draft: InteractionDraft,
): InteractionRecord {
  const { agent } = prospect
  const interaction: InteractionRecord = {
    ...(agent !== undefined && { agent }),
    ...(isOver(draft) && { finishedAt: world.now() }),
    ...draft,
    id: newObjectId(world),
    prospectId: prospect.id,
    createdAt: world.now(),
  }
  world.data.interactions.insert(interaction)
  const known = world.data.prospects.get(prospect.id) ?? prospect
  const after = isContact(interaction) ? noteContact(world, known) : known
  notify(world, { topic: 'interactions', type: 'created', prospect: after, interaction })
  return interaction
}

/** Most is noted once it is over; but not what lies ahead, or a question without an answer. */
function isOver({ dueAt, output: { question } }: InteractionDraft): boolean {
  if (dueAt !== undefined) return false
  return question === undefined || question.answer !== undefined
}

/** Whether our side has reached out by it; notes and events of the system do not count. */
function isContact({ proactive, via }: InteractionRecord): boolean {
  return proactive && via !== 'other'
}

/** Only a new status is news about the prospect: the interaction itself tells the rest. */
function noteContact(world: ZenviaConversionWorld, before: ProspectRecord): ProspectRecord {
  if (before.firstContactedAt !== undefined && before.status !== 'new') return before
  const after = contacted(before, world.now())
  return after.status === before.status
    ? world.data.prospects.replace(after)
    : saveProspect(world, after)
}

type MessageChange = Omit<Schemas['UpdateMessageEvent'], 'type'>

/** Who has got a message, or even read it, has it delivered. */
const ARRIVED: ReadonlySet<Schemas['MessageStatus']> = new Set(['received', 'read'])

/** What became of a message, laid over it; `undefined` where the interaction is none. */
export function messageChanged(
  record: InteractionRecord,
  { delivered, status, error }: MessageChange,
  at: number,
): InteractionRecord | undefined {
  const { message } = record.output
  if (message === undefined) return undefined
  const arrived = delivered ?? (status !== undefined && ARRIVED.has(status) ? true : undefined)
  const changed = {
    ...message,
    ...(arrived !== undefined && { delivered: arrived }),
    ...(status !== undefined && { status }),
    ...(error !== undefined && { error }),
  }
  return {
    ...record,
    status: 'updated',
    output: { ...record.output, message: changed },
    // As in captured answers, a message is over once it is delivered.
    ...(arrived === true && message.delivered !== true && { finishedAt: at }),
  }
}

/** What became of a question, laid over it; `undefined` where the interaction is none. */
export function questionChanged(
  record: InteractionRecord,
  { type: _type, ...change }: Schemas['UpdateQuestionEvent'],
  at: number,
): InteractionRecord | undefined {
  const { question } = record.output
  if (question === undefined) return undefined
  const changed = onlyDocumented('InteractionQuestion', { ...question, ...change })
  const isOver = changed.answer !== undefined || changed.cancelReason !== undefined
  return {
    ...record,
    status: 'updated',
    output: { ...record.output, question: changed },
    ...(isOver && { finishedAt: record.finishedAt ?? at }),
  }
}

/** Keeps what became of an interaction, and tells the subscribers. */
export function saveInteraction(
  world: ZenviaConversionWorld,
  interaction: InteractionRecord,
): InteractionRecord {
  world.data.interactions.replace(interaction)
  const prospect = world.data.prospects.get(interaction.prospectId)
  if (prospect !== undefined) {
    notify(world, { topic: 'interactions', type: 'updated', prospect, interaction })
  }
  return interaction
}
