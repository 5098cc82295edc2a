import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { profileAt } from '../channel/channel-profiles.ts'
import { EVENT } from '../timeline/timeline.ts'
import { durationSecondsOf } from './interaction.ts'
import type { Row } from './interaction.ts'

type Expanded = Schemas['ExpandedRecord']

/** The variables of the expanded history that are numbers. */
export type NumberVariable = {
  [Name in keyof Expanded]: Expanded[Name] extends number | null ? Name : never
}[keyof Expanded]

/** All variables of the expanded history that are numbers; reports are computed from these. Times are whole seconds. */
export const rowVariables = {
  /** 1 when it reached an agent and is finished after both sides wrote. On calls, speaking is writing. */
  answered: (row: Row) => Number(row.isAnswered),
  /** 1 when an agent closed it after both sides wrote. */
  ended: (row: Row) => Number(row.state === EVENT.ended),
  /** 1 when the customer gave up before an agent began. */
  canceled: (row: Row) => Number(row.state === EVENT.canceled),
  /** 1 when an agent received and discarded it. */
  discarded: (row: Row) => Number(row.state === EVENT.discarded),
  /** 1 when it became inactive and an agent then closed it. */
  missed: (row: Row) => Number(row.state === EVENT.missed),
  /** 1 when it is inactive, and not closed yet. */
  expired: (row: Row) => Number(row.state === EVENT.expired),
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
  /** From the beginning to the moment at which the customer gave up. */
  canceled_time: (row: Row) => (row.state === EVENT.canceled ? durationSecondsOf(row) : 0),
  /** From the beginning to the moment at which it was discarded. */
  discarded_time: (row: Row) => (row.state === EVENT.discarded ? durationSecondsOf(row) : 0),
  /** From the beginning to the moment at which it was closed as inactive. */
  missed_time: (row: Row) => (row.state === EVENT.missed ? durationSecondsOf(row) : 0),
  /** From the customer's first message to the agent's first answer. */
  first_contact_time: (row: Row) => orNull(row.firstContactTime),
  /** Average time that agents took to write back. */
  response_time: (row: Row) => orNull(row.responseTime),
  /** From the customer's first message to the end, or to now. */
  sla_time: (row: Row) => (row.clientOffset < 0 ? null : durationSecondsOf(row) - row.clientOffset),
  /** Number of times that it entered the queue. */
  queued: (row: Row) => row.queuedCount,
  /** Number of times that it was offered to an agent. */
  ringing: (row: Row) => row.ringingCount,
  /** Number of times that it was put on the pending list to wait for the customer. */
  postponed: (row: Row) => row.postponedCount,
  /** Number of times that it was put on the pending list to wait for the agent. */
  pending: (row: Row) => row.pendingCount,
  /** Number of transfers. */
  transferring: (row: Row) => row.transferCount,
  /** Number of messages from both sides. A call has none. */
  messages: (row: Row) => (profileAt(row.channel).isVoice ? 0 : row.messageCount),
  /** Number of times that an agent wrote back to the customer. */
  response_count: (row: Row) => row.responseCount,
  /** Number of tags. */
  tagCount: (row: Row) => bitsIn(row.tags),
} as const satisfies { readonly [Name in NumberVariable]: (row: Row) => Expanded[Name] }

function orNull(seconds: number): number | null {
  return seconds < 0 ? null : seconds
}

function bitsIn(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}
