import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { defined } from '@ensaio/mock-kit'

export type Channel = Schemas['Channel']

/** The behaviour of people on a channel. Times are means in seconds, shares are from 0 to 1. */
export interface ChannelProfile {
  readonly channel: Channel
  /** Share of all interactions, in percent. */
  readonly weight: number
  /** Share of interactions that an agent begins. */
  readonly active: number
  /** People speak, so there are no messages to read. */
  readonly isVoice: boolean
  /** The customer waits on the line. Where nobody is at work, the interaction ends at once. */
  readonly isRealTime: boolean
  /** Wait in the queue, before the demand of the hour is counted in. */
  readonly queueS: number
  /** Time from taking the interaction to the agent's first words. */
  readonly greetS: number
  /** Time that agents take to write back; on calls, the length of the talk. */
  readonly replyS: number
  /** Time that customers take to write again. */
  readonly thinkS: number
  /** Number of turns, each of customer and agent. */
  readonly turns: number
  /** Share of turns in which the agent puts it on the pending list, to wait for the customer. */
  readonly postponed: number
  /** Share of turns in which it waits on the pending list for the agent. */
  readonly pending: number
  /** Shares of the interactions begun by customers that end in these states. */
  readonly canceled: number
  readonly discarded: number
  readonly missed: number
  /** Share of the interactions begun by agents in which the customer never answers. */
  readonly unanswered: number
  /** Time without a word after which it becomes inactive. */
  readonly expiresS: number
  /** Share of ended interactions that the customer rates. */
  readonly rated: number
  /** Share of ratings that are positive. */
  readonly pleased: number
  /** The account's limit for the first answer. */
  readonly firstAnswerMaxS: number
}

const CHAT = {
  isVoice: false,
  isRealTime: false,
  queueS: 90,
  greetS: 25,
  replyS: 40,
  thinkS: 70,
  turns: 5,
  postponed: 0.18,
  pending: 0.12,
  canceled: 0.05,
  discarded: 0.04,
  missed: 0.09,
  unanswered: 0.4,
  expiresS: 86_400,
  rated: 0.35,
  pleased: 0.8,
  firstAnswerMaxS: 300,
} as const

const CALL = {
  ...CHAT,
  isVoice: true,
  isRealTime: true,
  queueS: 45,
  greetS: 1,
  replyS: 240,
  turns: 1,
  postponed: 0,
  pending: 0,
  canceled: 0.1,
  discarded: 0.02,
  missed: 0,
  unanswered: 0.3,
  rated: 0.2,
  firstAnswerMaxS: 60,
} as const

/** The profiles of all channels, in the order of the vendor's list. All figures are assumed. */
export const CHANNEL_PROFILES: readonly ChannelProfile[] = [
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
    postponed: 0.9,
    pending: 0.3,
    canceled: 0,
    missed: 0.05,
    expiresS: 172_800,
    rated: 0.1,
    firstAnswerMaxS: 14_400,
  },
  { ...CHAT, channel: 'SMS', weight: 3, active: 0.8, turns: 1.4, unanswered: 0.7, rated: 0 },
  { ...CHAT, channel: 'TELEGRAM', weight: 3, active: 0.05 },
  {
    ...CHAT,
    channel: 'TEXT',
    weight: 13,
    active: 0,
    isRealTime: true,
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
    postponed: 0,
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
    postponed: 0.9,
    rated: 0.05,
    firstAnswerMaxS: 3_600,
  },
]

/** The channels; the code of a channel is its index in this list. */
export const CHANNELS: readonly Channel[] = CHANNEL_PROFILES.map(({ channel }) => channel)

export function channelCode(channel: Channel): number {
  return CHANNELS.indexOf(channel)
}

const VOICE: ReadonlySet<Channel> = new Set(
  CHANNEL_PROFILES.flatMap(({ channel, isVoice }) => (isVoice ? [channel] : [])),
)

/** Returns whether people speak on the channel. */
export function isVoice(channel: Channel): boolean {
  return VOICE.has(channel)
}

/** Returns the profile of the channel with this code. @throws RangeError when there is no such channel */
export function profileAt(code: number): ChannelProfile {
  return defined(CHANNEL_PROFILES[code])
}
