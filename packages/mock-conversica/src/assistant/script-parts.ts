// The words that personas' scripts are written in.
import type { Random } from '@ensaio/mock-kit'
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../durations.ts'
import type { Marks } from '../lead/lead-facts.ts'
import type { AssistantTextName } from '../texts/assistant-texts.ts'
import type { LeadTextName } from '../texts/lead-texts.ts'
import type { ConversationStatus } from '../vocabulary.ts'
import type { Beat, DiscoveredKey } from './beat.ts'

/** What may come with a beat. */
export interface BeatExtras {
  readonly marks?: Marks
  readonly discovers?: readonly DiscoveredKey[]
}

/** The messages of the first series, in order. */
const SERIES = ['opening', 'follow-up-1', 'follow-up-2', 'follow-up-3', 'follow-up-4'] as const

/** How many messages the assistant writes before it gives up on an answer (assumed). */
export const SERIES_LENGTH = SERIES.length

/** A whole number of seconds between the two durations, as milliseconds. */
export function between(random: Random, fromMs: number, toMs: number): number {
  return random.integer(fromMs / SECOND_MS, toMs / SECOND_MS) * SECOND_MS
}

/**
 * The beginning of nearly every script: the first message is scheduled and sent, then follow-ups, until the given
 * number of messages went out. Minutes to the first, a day or two between the others (assumed).
 */
export function series(random: Random, messages: number): readonly Beat[] {
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

/** The assistant writes. */
export function sends(text: AssistantTextName, afterMs: number, extras: BeatExtras = {}): Beat {
  return { afterMs, line: { from: 'assistant', text }, status: 'Sent Message', ...extras }
}

/** The assistant answers: planned within minutes, sent some minutes later. */
export function answers(
  random: Random,
  text: AssistantTextName,
  extras: BeatExtras = {},
): readonly Beat[] {
  return [
    { afterMs: between(random, 30 * SECOND_MS, 3 * MINUTE_MS), status: 'Message Scheduled' },
    sends(text, between(random, 4 * MINUTE_MS, 14 * MINUTE_MS), extras),
  ]
}

/** The lead writes. */
export function hears(
  text: LeadTextName,
  afterMs: number,
  extras: BeatExtras & { readonly status?: ConversationStatus } = {},
): Beat {
  return { afterMs, line: { from: 'lead', text }, status: 'Received Response', ...extras }
}

/** Nobody writes, yet the conversation comes into another status. */
export function becomes(
  status: ConversationStatus,
  afterMs: number,
  extras: BeatExtras = {},
): Beat {
  return { afterMs, status, ...extras }
}

/** How long a lead takes to answer: from a coffee to most of a day. */
export function soon(random: Random): number {
  return between(random, 12 * MINUTE_MS, 5 * HOUR_MS)
}

/** A pause that a lead asks for, in whole days. */
export function days(random: Random, from: number, to: number): number {
  return random.integer(from, to) * DAY_MS
}
