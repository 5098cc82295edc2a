// What happened with a made-up person, moment by moment, up to now. What would come later has not happened.
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { Random } from '@ensaio/mock-kit'
import type { AgentCard } from '../account/agent.ts'
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../durations.ts'
import type { InteractionDraft } from '../interaction/save-interaction.ts'
import type { Arrival } from './lead-sources.ts'
import type { Words } from './locale-texts.ts'

/** Something that happened, and when. */
export interface Moment {
  readonly at: number
  readonly draft: InteractionDraft
}

/** What a timeline is made up from. */
export interface TimelinePlan {
  readonly random: Random
  readonly words: Words
  readonly arrival: Arrival
  readonly createdAt: number
  readonly now: number
  /** Who takes the person, if anybody does. */
  readonly agent?: AgentCard
  readonly phone?: string
  /** How often the two come back to each other. */
  readonly exchangesMax: number
}

/** A timeline, and when the agent took the person. */
export interface Timeline {
  readonly moments: readonly Moment[]
  readonly claimedAt?: number
}

type Output = Schemas['InteractionOutput']

/** Tells what happened from the first message on. */
export function tellTimeline(plan: TimelinePlan): Timeline {
  const { random, agent, createdAt, now } = plan
  const opening = openingOf(plan)
  if (agent === undefined) return { moments: opening.filter(({ at }) => at <= now) }
  const claimedAt = createdAt + random.integer(3, 240) * MINUTE_MS
  const claim: Moment = { at: claimedAt, draft: systemEvent(agent) }
  const isIdle = random.chance(0.15)
  const moments = [...opening, claim, ...(isIdle ? [] : talk(plan, agent, claimedAt))]
  return {
    moments: moments.filter(({ at }) => at <= now),
    ...(claimedAt <= now && { claimedAt }),
  }
}

/** A person who writes is greeted by a bot. */
function openingOf({ random, words, arrival, createdAt, phone }: TimelinePlan): readonly Moment[] {
  const { via } = arrival
  const text = random.pick(words.questions)
  if (via === undefined) return []
  if (via === 'other') {
    const question = { question: text, threadTitle: arrival.source, delivered: false }
    return [{ at: createdAt, draft: draftOf({ via, output: { question } }) }]
  }
  const inbound = draftOf({ via, output: { message: messageOf(via, text, { phone }) } })
  const greeting = { message: messageOf(via, words.greeting, { phone, isOurs: true }) }
  return [
    { at: createdAt, draft: inbound },
    {
      at: createdAt + SECOND_MS,
      draft: { ...draftOf({ via, output: greeting }), proactive: true, bot: true },
    },
  ]
}

/** The agent reaches out, and the two talk. */
function talk(plan: TimelinePlan, agent: AgentCard, claimedAt: number): readonly Moment[] {
  const { random, exchangesMax } = plan
  const moments: Moment[] = []
  let at = claimedAt + random.integer(1, 90) * MINUTE_MS
  moments.push({ at, draft: answerOf(plan, agent) })
  const exchanges = random.integer(0, exchangesMax)
  for (let exchange = 0; exchange < exchanges; exchange += 1) {
    at += random.integer(10, 20 * 60) * MINUTE_MS
    moments.push({ at, draft: replyOf(plan, agent) })
    at += random.integer(2, 180) * MINUTE_MS
    moments.push({ at, draft: answerOf(plan, agent) })
  }
  return moments
}

/** What our side does: it writes, calls, or keeps a note. */
function answerOf(
  { random, words, arrival, phone }: TimelinePlan,
  agent: AgentCard,
): InteractionDraft {
  const via = arrival.via === undefined || arrival.via === 'other' ? 'whatsApp' : arrival.via
  const canWrite = via !== 'whatsApp' || phone !== undefined
  const kind = random.weighted([
    ['message', canWrite ? 6 : 0],
    ['call', phone === undefined ? 0 : 2],
    ['note', 2],
  ] as const)
  const ours = { agent, proactive: true }
  if (kind === 'message') {
    const message = messageOf(via, random.pick(words.answers), { phone, isOurs: true })
    return { ...draftOf({ via, output: { message } }), ...ours, status: 'updated' }
  }
  const comment = random.pick(words.notes)
  if (kind === 'note') return { ...draftOf({ via: 'other', output: { comment } }), ...ours }
  const output: Output = { callSuccessful: random.chance(0.7), comment }
  return { ...draftOf({ via: 'outboundCall', output }), ...ours }
}

/** What the person does: writes back, or comes by. */
function replyOf(
  { random, words, arrival, phone }: TimelinePlan,
  agent: AgentCard,
): InteractionDraft {
  const via = arrival.via === undefined || arrival.via === 'other' ? 'whatsApp' : arrival.via
  const comes = (via === 'whatsApp' && phone === undefined) || random.chance(0.12)
  const output: Output = comes
    ? { visitSuccessful: true }
    : { message: messageOf(via, random.pick(words.replies), { phone }) }
  return { ...draftOf({ via: comes ? 'visit' : via, output }), agent }
}

/** As captured: from our side, with nothing in it. */
function systemEvent(agent: AgentCard): InteractionDraft {
  return { ...draftOf({ via: 'other', output: {} }), status: 'updated', proactive: true, agent }
}

function draftOf(parts: Pick<InteractionDraft, 'via' | 'output'>): InteractionDraft {
  return { status: 'created', proactive: false, ...parts }
}

function messageOf(
  via: 'whatsApp' | 'facebook' | 'instagram',
  text: string,
  { phone, isOurs = false }: { phone: string | undefined; isOurs?: boolean },
): Schemas['InteractionMessage'] {
  return {
    via,
    body: text,
    content: text,
    performer: isOurs ? 'agent' : 'integration',
    delivered: isOurs,
    ...(phone !== undefined && (isOurs ? { recipient: phone } : { sender: phone })),
    templateConfig: null,
  }
}

/** When free messages by a medium end: 24 hours after the person's last one. */
export function dueAtOf(moments: readonly Moment[], via: string): number | undefined {
  const last = moments.findLast(
    ({ draft }) => draft.via === via && !draft.proactive && draft.output.message !== undefined,
  )
  return last === undefined ? undefined : last.at + 24 * HOUR_MS
}
