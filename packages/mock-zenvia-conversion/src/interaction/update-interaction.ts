import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { onlyDocumented } from '../answers/only-documented.ts'
import { notify } from '../notifications/notify.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { InteractionRecord } from './interaction-record.ts'

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
