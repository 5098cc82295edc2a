import type { Draft } from '@ensaio/contracts'
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { hasSubscribers, notify } from '../events/notify.ts'
import { newObjectId } from '../object-id.ts'
import { onlyDocumented } from '../only-documented.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { saveProspect } from '../prospect/save-prospect.ts'
import { contacted, TRANSITION_FIELDS } from '../prospect/transitions.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { withCompleteMessage } from './complete-message.ts'
import type { InteractionRecord } from './interaction.ts'

/** An interaction without the id and the instant that it gets when it is added. */
export type InteractionDraft = Omit<InteractionRecord, 'id' | 'prospectId' | 'createdAt'>

/**
 * Adds an interaction to a prospect, updates the prospect accordingly, and notifies subscribers. Unless the draft names
 * another agent, it is the prospect's agent.
 */
export function addInteraction(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  draft: InteractionDraft,
): InteractionRecord {
  const { agent } = prospect
  const complete = withCompleteMessage(world, prospect, draft)
  const now = world.now()
  const interaction: InteractionRecord = {
    id: newObjectId(world, now),
    prospectId: prospect.id,
    createdAt: now,
    status: complete.status,
    proactive: complete.proactive,
    via: complete.via,
    output: complete.output,
    agent: complete.agent ?? agent,
    bot: complete.bot,
    dueAt: complete.dueAt,
    startedAt: complete.startedAt,
    finishedAt: complete.finishedAt ?? (isOver(draft) ? now : undefined),
  }
  world.data.interactions.insert(interaction)
  const known = world.data.prospects.get(prospect.id) ?? prospect
  const after = isContact(interaction) ? noteContact(world, known) : known
  notify(world, { topic: 'interactions', type: 'created', prospect: after, interaction })
  notifyOfViews(world, after, interaction)
  return interaction
}

/**
 * Notifies subscribers when the number of messages that no agent has seen changes: with each message of the prospect, and with the
 * agent's first message after it (assumed). The number itself is in no known answer, and so in no record.
 */
function notifyOfViews(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  interaction: InteractionRecord,
): void {
  if (!hasSubscribers(world) || !isMessageOfPerson(interaction)) return
  if (interaction.proactive && !followsProspect(world, interaction)) return
  const change = { prospect, before: prospect, unshown: ['pendingViewCount'] }
  notify(world, { topic: 'prospects', type: 'updated', ...change })
}

function isMessageOfPerson({ output, bot }: InteractionRecord): boolean {
  return output.message !== undefined && bot !== true
}

/** Returns true when the last message before the interaction is the prospect's. */
function followsProspect(
  { data }: ZenviaConversionWorld,
  { id, prospectId }: InteractionRecord,
): boolean {
  const last = data.interactions
    .by('prospect', prospectId)
    .findLast((one) => one.id !== id && isMessageOfPerson(one))
  return last?.proactive === false
}

/** Returns true for most drafts, but not for a future one, or for a question without an answer. */
function isOver({ dueAt, output: { question } }: InteractionDraft): boolean {
  if (dueAt !== undefined) return false
  return question === undefined || question.answer !== undefined
}

/** Returns true when our side has reached out by it; notes and system events do not count. */
function isContact({ proactive, via }: InteractionRecord): boolean {
  return proactive && via !== 'other'
}

/** Only a new status is a change of the prospect that subscribers are notified of; the interaction is notified anyway. */
function noteContact(world: ZenviaConversionWorld, before: ProspectRecord): ProspectRecord {
  if (before.firstContactedAt !== undefined && before.status !== 'new') return before
  const after = contacted(before, world.now())
  return after.status === before.status
    ? world.data.prospects.replace(after, CONTACT_FIELDS)
    : saveProspect(world, after, TRANSITION_FIELDS)
}

/** The fields in which a prospect differs once our side has reached out, but for its status. */
const CONTACT_FIELDS = ['firstContactedAt'] as const

type NewParts = Omit<Schemas['UpdateMessageEvent'], 'type'>

/** The parts of a message that change; those that are `undefined` stay. */
type MessageChange = { readonly [Part in keyof NewParts]: NewParts[Part] | undefined }

/** The statuses of a message that was delivered. */
const DELIVERED: ReadonlySet<Schemas['MessageStatus']> = new Set(['received', 'read'])

/** Returns the interaction with the message changed; `undefined` where it is not a message. */
export function messageChanged(
  record: InteractionRecord,
  { delivered, status, error }: MessageChange,
  at: number,
): InteractionRecord | undefined {
  const { message } = record.output
  if (message === undefined) return undefined
  const arrived = delivered ?? (status !== undefined && DELIVERED.has(status) ? true : undefined)
  // One by one: spreading optional parts takes several times as long, and each message changes three times.
  const changed: Draft<typeof message> = { ...message }
  if (arrived !== undefined) changed.delivered = arrived
  if (status !== undefined) changed.status = status
  // Beside a status also where there is none, which nobody sees: one message in ten thousand fails, and when the first one had a field
  // more, V8 compiled anew all that reads messages.
  if (status !== undefined || error !== undefined)
    changed.error = (error ?? message.error) as NonNullable<typeof error>
  // As captured: a message is finished once it is delivered.
  const isFinished = arrived === true && message.delivered !== true
  return {
    ...record,
    status: 'updated',
    output: { ...record.output, message: changed },
    finishedAt: isFinished ? at : record.finishedAt,
  }
}

/** Returns the interaction with the question changed; `undefined` where it is not a question. */
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

/** The fields in which an interaction differs once its message or its question has changed. */
const CHANGED_FIELDS = ['status', 'output', 'finishedAt'] as const

/** The same, where a message has only advanced, as each does three times. */
export const ADVANCED_FIELDS = [
  'status',
  { name: 'output', fields: [{ name: 'message', fields: ['delivered', 'status', 'error'] }] },
  'finishedAt',
] as const

/**
 * Saves an interaction whose message or question has changed, and notifies subscribers.
 * @param changed the fields that may differ
 */
export function saveInteraction(
  world: ZenviaConversionWorld,
  interaction: InteractionRecord,
  changed: typeof CHANGED_FIELDS | typeof ADVANCED_FIELDS = CHANGED_FIELDS,
): InteractionRecord {
  world.data.interactions.replace(interaction, changed)
  if (!hasSubscribers(world)) return interaction
  const prospect = world.data.prospects.get(interaction.prospectId)
  if (prospect !== undefined) {
    notify(world, { topic: 'interactions', type: 'updated', prospect, interaction })
  }
  return interaction
}
