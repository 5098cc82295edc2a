import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import type { Interaction } from '../rows/interaction.ts'
import { lifeSeconds } from '../rows/row.ts'
import type { Row } from '../rows/row.ts'
import { BEAT } from '../story/beat.ts'
import { isVoice } from '../channels/is-voice.ts'

type Expanded = Schemas['ExpandedRecord']

/** The variables of the expanded history that are numbers. */
export type NumberVariable = {
  [Name in keyof Expanded]: Expanded[Name] extends number | null ? Name : never
}[keyof Expanded]

/** Read off a row alone: reports build on these. All times are whole seconds. */
export const rowVariables = {
  /** 1 when it reached an agent and is finished after both sides wrote. On calls, speaking is writing. */
  answered: (row: Row) => Number(row.isAnswered),
  /** 1 when an agent closed it after both sides wrote. */
  ended: (row: Row) => Number(row.state === BEAT.ended),
  /** 1 when the customer gave up before an agent began. */
  canceled: (row: Row) => Number(row.state === BEAT.canceled),
  /** 1 when an agent received it and dropped it. */
  discarded: (row: Row) => Number(row.state === BEAT.discarded),
  /** 1 when it became inactive and an agent then closed it. */
  missed: (row: Row) => Number(row.state === BEAT.missed),
  /** In the queue, over all its turns there. */
  queued_time: (row: Row) => row.queuedTime,
  /** Offered to agents, over all offers. */
  ringing_time: (row: Row) => row.ringingTime,
  /** In service, without the time on the pending list. */
  talking_time: (row: Row) => row.talkingTime,
  /** Waiting for the customer on the pending list. */
  postponed_time: (row: Row) => row.postponedTime,
  /** Waiting for the agent on the pending list. */
  pending_time: (row: Row) => row.pendingTime,
  /** From becoming inactive to being closed. */
  expired_time: (row: Row) => row.expiredTime,
  /** From its beginning to the customer's giving up. */
  canceled_time: (row: Row) => (row.state === BEAT.canceled ? lifeSeconds(row) : 0),
  /** From its beginning to being dropped. */
  discarded_time: (row: Row) => (row.state === BEAT.discarded ? lifeSeconds(row) : 0),
  /** From its beginning to being closed as inactive. */
  missed_time: (row: Row) => (row.state === BEAT.missed ? lifeSeconds(row) : 0),
  /** From the customer's first message to the agent's first answer. */
  first_contact_time: (row: Row) => orNull(row.firstContactTime),
  /** Average that agents took to write back. */
  response_time: (row: Row) => orNull(row.responseTime),
  /** From the first message to the end, or to now. */
  sla_time: lifeSeconds,
} as const satisfies { readonly [Name in NumberVariable]?: (row: Row) => Expanded[Name] }

/** Every variable of the expanded history that is a number, and how it is read off an interaction. */
export const interactionVariables: {
  readonly [Name in NumberVariable]: (interaction: Interaction) => Expanded[Name]
} = {
  ...rowVariables,
  /** How many times it was put into the queue. */
  queued: ({ summary }) => summary.visits[BEAT.queued] ?? 0,
  /** How many times it was offered to an agent. */
  ringing: ({ summary }) => summary.visits[BEAT.ringing] ?? 0,
  /** How many times it was put on the pending list to wait for the customer. */
  postponed: ({ summary }) => summary.visits[BEAT.postponed] ?? 0,
  /** How many times it was put on the pending list to wait for the agent. */
  pending: ({ summary }) => summary.visits[BEAT.pending] ?? 0,
  /** 1 when it became inactive, whether closed since or not. */
  expired: ({ summary }) => summary.visits[BEAT.expired] ?? 0,
  /** How many times it was handed on. */
  transferring: ({ summary }) => summary.transfers,
  /** How many messages both sides wrote. A call has none. */
  messages: ({ summary, channel }) => (isVoice(channel) ? 0 : summary.messages),
  /** How many times an agent wrote back after the customer had written. */
  response_count: ({ summary }) => summary.responses,
  /** How many tags it carries. */
  tagCount: ({ tags }) => bitsIn(tags),
}

function orNull(seconds: number): number | null {
  return seconds < 0 ? null : seconds
}

function bitsIn(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}
