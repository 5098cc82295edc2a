import type { Random } from '@ensaio/mock-kit'
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../durations.ts'
import type { ConversationStatus } from '../lead/conversation-status.ts'
import type { FactChanges } from '../lead/lead-facts.ts'
import type { AssistantTextName } from './texts/assistant-texts.ts'
import type { LeadTextName } from './texts/lead-texts.ts'

/** A line of the script: its writer, and the name of its text. */
type Line =
  | { readonly from: 'assistant'; readonly text: AssistantTextName }
  | { readonly from: 'lead'; readonly text: LeadTextName }

/** The contact details that a lead may mention. */
export type DiscoveredKey =
  | 'discoveredPhone1'
  | 'discoveredPhone2'
  | 'discoveredEmail1'
  | 'discoveredEmail2'

/** One step of a conversation: after a delay, somebody writes, or the conversation's status or facts change, or both. */
export interface ScriptStep {
  /** Milliseconds since the previous step. */
  readonly afterMs: number
  readonly line?: Line
  readonly status?: ConversationStatus
  readonly changes?: FactChanges
  /** New contact details that the lead mentions; their values are generated for each lead. */
  readonly discovers?: readonly DiscoveredKey[]
}

/** The steps of a conversation, from the first one to the end. */
export type Script = readonly ScriptStep[]

// The steps that the personas' scripts are made of.

/** The optional parts of a step. */
export interface StepExtras {
  readonly changes?: FactChanges
  readonly discovers?: readonly DiscoveredKey[]
}

/** The assistant's first messages to a lead that does not reply, in order. */
const SERIES = ['opening', 'follow-up-1', 'follow-up-2', 'follow-up-3', 'follow-up-4'] as const

/** The number of messages after which the assistant no longer expects a reply (assumed). */
export const SERIES_LENGTH = SERIES.length

/** Returns a whole number of seconds between the two durations, in milliseconds. */
export function between(random: Random, fromMs: number, toMs: number): number {
  return random.integer(fromMs / SECOND_MS, toMs / SECOND_MS) * SECOND_MS
}

/**
 * Returns the start of nearly every script: the first message is scheduled and sent, then follow-ups, until the given
 * number of messages was sent. Minutes pass before the first, a day or two between the others (assumed).
 */
export function messageSeries(random: Random, messages: number): readonly ScriptStep[] {
  return [
    {
      afterMs: between(random, 20 * SECOND_MS, 60 * SECOND_MS),
      status: 'First Message Schedule',
    },
    sends('opening', between(random, 3 * MINUTE_MS, 15 * MINUTE_MS)),
    ...SERIES.slice(1, messages).map((text) =>
      sends(text, between(random, 22 * HOUR_MS, 46 * HOUR_MS)),
    ),
  ]
}

/** A message of the assistant. */
export function sends(
  text: AssistantTextName,
  afterMs: number,
  extras: StepExtras = {},
): ScriptStep {
  return { afterMs, line: { from: 'assistant', text }, status: 'Sent Message', ...extras }
}

/** A reply of the assistant: scheduled within minutes, sent some minutes later. */
export function replies(
  random: Random,
  text: AssistantTextName,
  extras: StepExtras = {},
): readonly ScriptStep[] {
  return [
    { afterMs: between(random, 30 * SECOND_MS, 3 * MINUTE_MS), status: 'Message Scheduled' },
    sends(text, between(random, 4 * MINUTE_MS, 14 * MINUTE_MS), extras),
  ]
}

/** A message of the lead. */
export function receives(
  text: LeadTextName,
  afterMs: number,
  extras: StepExtras & { readonly status?: ConversationStatus } = {},
): ScriptStep {
  return { afterMs, line: { from: 'lead', text }, status: 'Received Response', ...extras }
}

/** A change of status without a message. */
export function changesTo(
  status: ConversationStatus,
  afterMs: number,
  extras: StepExtras = {},
): ScriptStep {
  return { afterMs, status, ...extras }
}

/** The end of a conversation, minutes after its last message. */
export function completes(random: Random): ScriptStep {
  return changesTo('Conversation Complete', between(random, 5 * MINUTE_MS, 20 * MINUTE_MS))
}

/** Returns the time until a lead replies: from minutes to hours. */
export function replyDelay(random: Random): number {
  return between(random, 12 * MINUTE_MS, 5 * HOUR_MS)
}

/** Returns a number of whole days, in milliseconds. */
export function wholeDays(random: Random, from: number, to: number): number {
  return random.integer(from, to) * DAY_MS
}
