import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { profileAt } from '../channel/channel-profiles.ts'
import { visitsTo } from '../timeline/summarise.ts'
import { EVENT } from '../timeline/timeline.ts'
import { durationSecondsOf } from './interaction.ts'
import type { Interaction, Row } from './interaction.ts'

type Expanded = Schemas['ExpandedRecord']

/** The variables of the expanded history that are numbers. */
export type NumberVariable = {
  [Name in keyof Expanded]: Expanded[Name] extends number | null ? Name : never
}[keyof Expanded]

/** The variables that follow from a row alone; reports are computed from these. All times are whole seconds. */
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
} as const satisfies { readonly [Name in NumberVariable]?: (row: Row) => Expanded[Name] }

/** All variables of the expanded history that are numbers, each with the function that computes it. */
export const interactionVariables: {
  readonly [Name in NumberVariable]: (interaction: Interaction) => Expanded[Name]
} = {
  ...rowVariables,
  /** Number of times that it entered the queue. */
  queued: ({ summary }) => visitsTo(summary, EVENT.queued),
  /** Number of times that it was offered to an agent. */
  ringing: ({ summary }) => visitsTo(summary, EVENT.ringing),
  /** Number of times that it was put on the pending list to wait for the customer. */
  postponed: ({ summary }) => visitsTo(summary, EVENT.postponed),
  /** Number of times that it was put on the pending list to wait for the agent. */
  pending: ({ summary }) => visitsTo(summary, EVENT.pending),
  /** Number of transfers. */
  transferring: ({ summary }) => summary.transfers,
  /** Number of messages from both sides. A call has none. */
  messages: ({ summary, channel }) => (profileAt(channel).isVoice ? 0 : summary.messages),
  /** Number of times that an agent wrote back to the customer. */
  response_count: ({ summary }) => summary.responses,
  /** Number of tags. */
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
