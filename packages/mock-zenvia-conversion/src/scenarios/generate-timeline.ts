// The generated events of a prospect up to now. Later ones have not happened.
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { Random } from '@ensaio/mock-kit'
import type { AgentCard } from '../account/agent.ts'
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../durations.ts'
import type { InteractionDraft } from '../interaction/save-interaction.ts'
import type { Country } from '../simulation/country.ts'
import type { LeadSource } from './lead-sources.ts'

/** An interaction and its instant. */
export interface TimelineEvent {
  readonly at: number
  readonly draft: InteractionDraft
}

/** The input of a timeline. */
export interface TimelineOptions {
  readonly random: Random
  readonly texts: Country
  readonly leadSource: LeadSource
  readonly createdAt: number
  readonly now: number
  /** The agent who claims the prospect, if any. */
  readonly agent?: AgentCard
  readonly phone?: string
  /** The most exchanges of messages. */
  readonly exchangesMax: number
}

/** The events, and the instant at which the agent claimed the prospect. */
export interface Timeline {
  readonly events: readonly TimelineEvent[]
  readonly claimedAt?: number
}

type Output = Schemas['InteractionOutput']

/** Generates the events from the first message on. */
export function generateTimeline(plan: TimelineOptions): Timeline {
  const { random, agent, createdAt, now } = plan
  const firstContact = firstContactOf(plan)
  if (agent === undefined) return { events: firstContact.filter(({ at }) => at <= now) }
  const claimedAt = createdAt + random.integer(3, 240) * MINUTE_MS
  const claim: TimelineEvent = { at: claimedAt, draft: systemEvent(agent) }
  const isIdle = random.chance(0.15)
  const events = [...firstContact, claim, ...(isIdle ? [] : conversationOf(plan, agent, claimedAt))]
  return {
    events: events.filter(({ at }) => at <= now),
    ...(claimedAt <= now && { claimedAt }),
  }
}

/** Generates the first message and the greeting of the bot. */
function firstContactOf({
  random,
  texts,
  leadSource,
  createdAt,
}: TimelineOptions): readonly TimelineEvent[] {
  const { via } = leadSource
  const text = random.pick(texts.questions)
  if (via === undefined) return []
  if (via === 'other') {
    const question = { question: text, threadTitle: leadSource.source, delivered: false }
    return [{ at: createdAt, draft: draftOf({ via, output: { question } }) }]
  }
  const inbound = draftOf({ via, output: { message: messageOf(via, text) } })
  const greeting = { message: messageOf(via, texts.greeting, { isOurs: true }) }
  return [
    { at: createdAt, draft: inbound },
    {
      at: createdAt + SECOND_MS,
      draft: { ...draftOf({ via, output: greeting }), proactive: true, bot: true },
    },
  ]
}

/** Generates the conversation, which the agent begins. */
function conversationOf(
  plan: TimelineOptions,
  agent: AgentCard,
  claimedAt: number,
): readonly TimelineEvent[] {
  const { random, exchangesMax } = plan
  const events: TimelineEvent[] = []
  let at = claimedAt + random.integer(1, 90) * MINUTE_MS
  events.push({ at, draft: answerOf(plan, agent) })
  const exchanges = random.integer(0, exchangesMax)
  for (let exchange = 0; exchange < exchanges; exchange += 1) {
    at += random.integer(10, 20 * 60) * MINUTE_MS
    events.push({ at, draft: replyOf(plan, agent) })
    at += random.integer(2, 180) * MINUTE_MS
    events.push({ at, draft: answerOf(plan, agent) })
  }
  return events
}

/** Generates an interaction of the agent: a message, a call or a note. */
function answerOf(
  { random, texts, leadSource, phone }: TimelineOptions,
  agent: AgentCard,
): InteractionDraft {
  const via =
    leadSource.via === undefined || leadSource.via === 'other' ? 'whatsApp' : leadSource.via
  const canWrite = via !== 'whatsApp' || phone !== undefined
  const kind = random.weighted([
    ['message', canWrite ? 6 : 0],
    ['call', phone === undefined ? 0 : 2],
    ['note', 2],
  ] as const)
  const ours = { agent, proactive: true }
  if (kind === 'message') {
    const message = messageOf(via, random.pick(texts.answers), { isOurs: true })
    return { ...draftOf({ via, output: { message } }), ...ours, status: 'updated' }
  }
  const comment = random.pick(texts.notes)
  if (kind === 'note') return { ...draftOf({ via: 'other', output: { comment } }), ...ours }
  const output: Output = { callSuccessful: random.chance(0.7), comment }
  return { ...draftOf({ via: 'outboundCall', output }), ...ours }
}

/** Generates an interaction of the prospect: a message or a visit. */
function replyOf(
  { random, texts, leadSource, phone }: TimelineOptions,
  agent: AgentCard,
): InteractionDraft {
  const via =
    leadSource.via === undefined || leadSource.via === 'other' ? 'whatsApp' : leadSource.via
  const comes = (via === 'whatsApp' && phone === undefined) || random.chance(0.12)
  const output: Output = comes
    ? { visitSuccessful: true }
    : { message: messageOf(via, random.pick(texts.replies)) }
  return { ...draftOf({ via: comes ? 'visit' : via, output }), agent }
}

/** Returns the event of a claim. As captured: from our side, with an empty output. */
function systemEvent(agent: AgentCard): InteractionDraft {
  return { ...draftOf({ via: 'other', output: {} }), status: 'updated', proactive: true, agent }
}

function draftOf(parts: Pick<InteractionDraft, 'via' | 'output'>): InteractionDraft {
  return { status: 'created', proactive: false, ...parts }
}

function messageOf(
  via: 'whatsApp' | 'facebook' | 'instagram',
  text: string,
  { isOurs = false }: { isOurs?: boolean } = {},
): Schemas['InteractionMessage'] {
  return {
    via,
    body: text,
    content: text,
    performer: isOurs ? 'agent' : 'integration',
    delivered: isOurs,
    templateConfig: null,
  }
}

/** Returns the end of a conversation: 24 hours after the prospect's last message in the medium. */
export function dueAtOf(events: readonly TimelineEvent[], via: string): number | undefined {
  const last = events.findLast(
    ({ draft }) => draft.via === via && !draft.proactive && draft.output.message !== undefined,
  )
  return last === undefined ? undefined : last.at + 24 * HOUR_MS
}
