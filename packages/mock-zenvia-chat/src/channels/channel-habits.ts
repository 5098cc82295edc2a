import type { Schemas } from '@ensaio/contracts/zenvia-chat'

export type Channel = Schemas['Channel']

/** How people behave on a channel. Times are means in seconds, shares are from 0 to 1. */
export interface ChannelHabits {
  readonly channel: Channel
  /** How many of a hundred interactions run on it. */
  readonly weight: number
  /** Share of interactions that an agent begins. */
  readonly active: number
  /** People speak: there are no messages to read. */
  readonly isVoice: boolean
  /** The customer waits on the line: where nobody is at work, it ends at once. */
  readonly isLive: boolean
  /** Wait in the queue in a calm hour. */
  readonly queueS: number
  /** From picking up to the agent's first words. */
  readonly greetS: number
  /** How long agents take to write back, customers to write again; on calls, how long the talk is. */
  readonly replyS: number
  readonly thinkS: number
  /** Turns of customer and agent. */
  readonly turns: number
  /** Share of turns in which it goes to the pending list, waiting for the customer and for the agent. */
  readonly parked: number
  readonly pended: number
  /** Shares of interactions that a customer began and that do not end well. */
  readonly canceled: number
  readonly discarded: number
  readonly missed: number
  /** Share of interactions that an agent began and in which the customer never answers. */
  readonly silent: number
  /** How long without a word makes it inactive. */
  readonly expiresS: number
  /** Share that is rated, and share of those that are pleased. */
  readonly rated: number
  readonly pleased: number
  /** The account's limit for the first answer. */
  readonly firstAnswerMaxS: number
}

const CHAT = {
  isVoice: false,
  isLive: false,
  queueS: 90,
  greetS: 25,
  replyS: 40,
  thinkS: 70,
  turns: 5,
  parked: 0.18,
  pended: 0.12,
  canceled: 0.05,
  discarded: 0.04,
  missed: 0.09,
  silent: 0.4,
  expiresS: 86_400,
  rated: 0.35,
  pleased: 0.8,
  firstAnswerMaxS: 300,
} as const

const CALL = {
  ...CHAT,
  isVoice: true,
  isLive: true,
  queueS: 45,
  greetS: 1,
  replyS: 240,
  turns: 1,
  parked: 0,
  pended: 0,
  canceled: 0.1,
  discarded: 0.02,
  missed: 0,
  silent: 0.3,
  rated: 0.2,
  firstAnswerMaxS: 60,
} as const

/** All channels, in the order of the vendor's list. What is written here is assumed. */
export const CHANNEL_HABITS: readonly ChannelHabits[] = [
  { ...CALL, channel: 'PHONE', weight: 16, active: 0.3 },
  { ...CALL, channel: 'PHONE_CONF', weight: 1, active: 0.6, replyS: 900, rated: 0 },
  { ...CHAT, channel: 'WHATSAPP', weight: 42, active: 0.15, turns: 6 },
  { ...CHAT, channel: 'FACEBOOK', weight: 6, active: 0, thinkS: 120, pleased: 0.7 },
  {
    ...CHAT,
    channel: 'EMAIL',
    weight: 9,
    active: 0.2,
    queueS: 1_800,
    greetS: 420,
    replyS: 600,
    thinkS: 5_400,
    turns: 1.6,
    parked: 0.9,
    pended: 0.3,
    canceled: 0,
    missed: 0.05,
    expiresS: 172_800,
    rated: 0.1,
    firstAnswerMaxS: 14_400,
  },
  { ...CHAT, channel: 'SMS', weight: 3, active: 0.8, turns: 1.4, silent: 0.7, rated: 0 },
  { ...CHAT, channel: 'TELEGRAM', weight: 3, active: 0.05 },
  {
    ...CHAT,
    channel: 'TEXT',
    weight: 13,
    active: 0,
    isLive: true,
    queueS: 60,
    thinkS: 45,
    canceled: 0.12,
    expiresS: 1_200,
    rated: 0.5,
    firstAnswerMaxS: 120,
  },
  {
    ...CHAT,
    channel: 'MELI_QST',
    weight: 4,
    active: 0,
    queueS: 600,
    greetS: 90,
    turns: 1,
    parked: 0,
    canceled: 0,
    missed: 0.03,
    rated: 0,
    firstAnswerMaxS: 3_600,
  },
  {
    ...CHAT,
    channel: 'MELI_MSG',
    weight: 3,
    active: 0.1,
    queueS: 400,
    thinkS: 1_200,
    turns: 2.5,
    parked: 0.5,
    rated: 0.05,
    firstAnswerMaxS: 3_600,
  },
]

/** The channels by their codes. */
export const CHANNELS: readonly Channel[] = CHANNEL_HABITS.map(({ channel }) => channel)

export function channelCode(channel: Channel): number {
  return CHANNELS.indexOf(channel)
}

/** @throws RangeError when no channel has the code */
export function habitsAt(code: number): ChannelHabits {
  const habits = CHANNEL_HABITS[code]
  if (habits !== undefined) return habits
  throw new RangeError(
    `Failed to find the habits of channel ${code}: there is none. Use a code of CHANNELS.`,
  )
}
