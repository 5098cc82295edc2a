// The generated events of a prospect up to now. Later ones have not happened.
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { Random } from '@ensaio/mock-kit'
import type { AgentCard } from '../account/agent.ts'
import type { GroupRecord } from '../account/group.ts'
import type { OfficeHours } from '../account/office-hours.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../durations.ts'
import type { InteractionDraft } from '../interaction/save-interaction.ts'
import { fillIn } from './dialogues/dialogue.ts'
import type { Inquiry } from './dialogues/dialogue.ts'
import type { LeadSource } from './lead-sources.ts'
import { isWorkTime, nextDaytime, nextWorkTime } from './office-time.ts'

/** An interaction and its instant. */
export interface TimelineEvent {
  readonly at: number
  readonly draft: InteractionDraft
}

/** The input of a timeline. */
export interface TimelineOptions {
  readonly random: Random
  readonly inquiry: Inquiry
  /** The customer has asked the question of the dialogue. */
  readonly hasAsked: boolean
  readonly leadSource: LeadSource
  readonly createdAt: number
  readonly now: number
  readonly group: GroupRecord
  /** The agent who claims the prospect, if any, and the hours of that agent. */
  readonly agent?: AgentCard
  readonly hours: OfficeHours
  readonly firstName?: string
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
type Medium = 'whatsApp' | 'facebook' | 'instagram'

/** Generates the events from the first message on. */
export function generateTimeline(plan: TimelineOptions): Timeline {
  const { random, agent, createdAt, now, hours } = plan
  const firstContact = firstContactOf(plan)
  if (agent === undefined) return { events: firstContact.filter(({ at }) => at <= now) }
  const claimedAt = nextWorkTime(hours, createdAt + random.integer(3, 240) * MINUTE_MS)
  const claim: TimelineEvent = { at: claimedAt, draft: systemEvent(agent) }
  const isIdle = random.chance(0.15)
  const events = [...firstContact, claim, ...(isIdle ? [] : followUpOf(plan, agent, claimedAt))]
  return {
    events: events.filter(({ at }) => at <= now),
    ...(claimedAt <= now && { claimedAt }),
  }
}

/** Generates the first message and the greeting of the bot. */
function firstContactOf(plan: TimelineOptions): readonly TimelineEvent[] {
  const { leadSource, createdAt, inquiry, group } = plan
  const { via } = leadSource
  if (via === undefined) return []
  const text = textOf(plan, inquiry.dialogue.question, createdAt)
  if (via === 'other') {
    const question = { question: text, threadTitle: leadSource.source, delivered: false }
    return [{ at: createdAt, draft: draftOf({ via, output: { question } }) }]
  }
  const inbound = draftOf({ via, output: { message: messageOf(via, text) } })
  const at = createdAt + SECOND_MS
  const { open, closed } = inquiry.words.bot
  const welcome = isWorkTime(group.officeHours, at) ? open : (group.absenceMessage ?? closed)
  const output = { message: messageOf(via, welcome, { isOurs: true }) }
  return [
    { at: createdAt, draft: inbound },
    { at, draft: { ...draftOf({ via, output }), proactive: true, bot: true } },
  ]
}

/** Generates what follows the claim: a conversation, or letters where the agent cannot write; then perhaps a call and a visit. */
function followUpOf(
  plan: TimelineOptions,
  agent: AgentCard,
  claimedAt: number,
): readonly TimelineEvent[] {
  const { random, hours, inquiry, phone, leadSource, exchangesMax } = plan
  const begin = nextWorkTime(hours, claimedAt + random.integer(1, 90) * MINUTE_MS)
  const [comment, next] = shuffled(random, inquiry.words.calls)
  // Where conversations are short, a call takes the place of one.
  if (exchangesMax === 0 && phone !== undefined && random.chance(0.4))
    return [{ at: begin, draft: callOf(plan, agent, comment) }]
  const canWrite = mediumOf(leadSource) !== 'whatsApp' || phone !== undefined
  const events = canWrite
    ? [...conversationOf(plan, agent, begin)]
    : [{ at: begin, draft: noteOf(agent, inquiry.words.letter) }]
  if (exchangesMax === 0) return events
  if (phone !== undefined && random.chance(0.4))
    events.push({ at: laterWork(plan, events, 30), draft: callOf(plan, agent, comment) })
  if (random.chance(0.12)) {
    const draft = { ...draftOf({ via: 'visit', output: { visitSuccessful: true } }), agent }
    const at = laterWork(plan, events, DAY_MS / MINUTE_MS)
    const notedAt = nextWorkTime(hours, at + 20 * MINUTE_MS)
    const note = noteOf(agent, random.pick(inquiry.words.visits))
    events.push({ at, draft }, { at: notedAt, draft: note })
  } else if (random.chance(0.2)) {
    events.push({ at: laterWork(plan, events, 10), draft: noteOf(agent, next) })
  }
  return events
}

/** Generates the conversation, which the agent begins. */
function conversationOf(
  plan: TimelineOptions,
  agent: AgentCard,
  begin: number,
): readonly TimelineEvent[] {
  const { random, inquiry, exchangesMax, hours, hasAsked, leadSource } = plan
  const { dialogue, words } = inquiry
  const lines = hasAsked
    ? dialogue.lines
    : [words.openers[dialogue.type], dialogue.question, ...dialogue.lines]
  const via = mediumOf(leadSource)
  const write = (index: number, at: number): TimelineEvent => {
    const isOurs = index % 2 === 0
    const text = textOf(plan, lines[index] ?? '', at)
    const output = { message: messageOf(via, text, { isOurs }) }
    const status = isOurs ? 'updated' : 'created'
    return { at, draft: { status, proactive: isOurs, via, output, agent } }
  }
  const events = [write(0, begin)]
  let at = begin
  const exchanges = random.integer(0, exchangesMax)
  for (let exchange = 0; exchange < exchanges; exchange += 1) {
    at = nextDaytime(at + random.integer(10, 20 * 60) * MINUTE_MS)
    events.push(write(exchange * 2 + 1, at))
    at = nextWorkTime(hours, at + random.integer(2, 180) * MINUTE_MS)
    events.push(write(exchange * 2 + 2, at))
  }
  return events
}

function textOf({ inquiry, firstName, agent, group }: TimelineOptions, text: string, at: number) {
  return fillIn(text, inquiry, {
    at,
    firstName,
    agentName: agent?.firstName,
    groupName: group.name,
  })
}

/** Returns a working time some minutes or more after the last event. */
function laterWork(
  { random, hours }: TimelineOptions,
  events: readonly TimelineEvent[],
  minutesMin: number,
): number {
  const last = events.at(-1)?.at ?? 0
  return nextWorkTime(hours, last + random.integer(minutesMin, minutesMin * 4) * MINUTE_MS)
}

function shuffled(random: Random, texts: readonly string[]): readonly [string, string] {
  const index = random.integer(0, texts.length - 1)
  return [texts[index] ?? '', texts[(index + 1) % texts.length] ?? '']
}

function mediumOf({ via }: LeadSource): Medium {
  return via === undefined || via === 'other' ? 'whatsApp' : via
}

/** Generates a call, with the comment if somebody answers it. */
function callOf(
  { random, inquiry }: TimelineOptions,
  agent: AgentCard,
  comment: string,
): InteractionDraft {
  const isAnswered = random.chance(0.7)
  const output: Output = {
    callSuccessful: isAnswered,
    comment: isAnswered ? comment : inquiry.words.missedCall,
  }
  return { ...draftOf({ via: 'outboundCall', output }), agent, proactive: true }
}

function noteOf(agent: AgentCard, comment: string): InteractionDraft {
  return { ...draftOf({ via: 'other', output: { comment } }), agent, proactive: true }
}

/** Returns the event of a claim. As captured: from our side, with an empty output. */
function systemEvent(agent: AgentCard): InteractionDraft {
  return { ...draftOf({ via: 'other', output: {} }), status: 'updated', proactive: true, agent }
}

function draftOf(parts: Pick<InteractionDraft, 'via' | 'output'>): InteractionDraft {
  return { status: 'created', proactive: false, ...parts }
}

function messageOf(
  via: Medium,
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
