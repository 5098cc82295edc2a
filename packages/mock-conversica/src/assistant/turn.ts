// What happens in one beat: a pure step from one record to the next.
import { withNews } from '../lead/lead-facts.ts'
import type { Marks } from '../lead/lead-facts.ts'
import type { LeadRecord, Talk } from '../lead/lead-record.ts'
import { messageKeyOf } from '../lead/message-record.ts'
import type { MessageRecord } from '../lead/message-record.ts'
import type { Letter } from '../texts/letter.ts'
import { toCallbackDate } from '../lead/callback-date.ts'
import type { ConversationStatus } from '../vocabulary.ts'
import type { Beat } from './beat.ts'
import { channelOf } from './channel-of.ts'
import { scriptOf } from './script-of.ts'
import type { RandomFor } from './script-of.ts'
import { leadDetails, writeLine } from './write-line.ts'

/** How often a lead may ask for a pause; the next time the assistant gives up (the limit's height is assumed). */
const PAUSES_MAX = 2

/** What a step left behind. */
export interface Turn {
  readonly record: LeadRecord
  readonly message?: MessageRecord
  /** Milliseconds until the next beat; absent when none is to come by itself. */
  readonly nextAfterMs?: number
}

/** A lead whom the assistant has begun with. */
export type TalkingLead = LeadRecord & { readonly talk: Talk }

/** Plays the beat that the talk has come to; `undefined` where the script is over. */
export function playNext(record: TalkingLead, at: number, randomFor: RandomFor): Turn | undefined {
  const script = scriptOf(record, record.talk, randomFor)
  const [beat, next] = [script[record.talk.position], script[record.talk.position + 1]]
  if (beat === undefined) return undefined
  const letter = writeLine({ record, beat, at, randomFor, until: at + (next?.afterMs ?? 0) })
  return play(record, { beat, next, letter, at, randomFor })
}

export interface Play {
  readonly beat: Beat
  /** The beat after it, which is planned unless this one ends the talk. */
  readonly next: Beat | undefined
  /** What is written, where the beat has a line. */
  readonly letter: Letter | undefined
  readonly at: number
  readonly randomFor: RandomFor
}

/** Carries out one beat. */
export function play(before: TalkingLead, { beat, next, letter, at, randomFor }: Play): Turn {
  const talk = talkAfter(before, beat, letter)
  const isTooLate = talk.pauses > PAUSES_MAX
  const status: ConversationStatus | undefined = isTooLate ? 'Pause Limit Exceeded' : beat.status
  const marks: Marks = {
    ...beat.marks,
    ...(isTooLate && { leadStatus: 'No Further Action' }),
    ...discoveries(before, beat, randomFor),
  }
  const news = withNews(before.facts, { ...(status && { status }), marks, at })
  const record: LeadRecord = {
    ...before,
    talk,
    messageCount: before.messageCount + (letter === undefined ? 0 : 1),
    facts: { ...news, ...messageDates(before, beat, at) },
  }
  const message = letter && beat.line && messageOf(record, { beat, letter, at })
  return {
    record,
    ...(message && { message }),
    ...(next !== undefined && !isTooLate && { nextAfterMs: next.afterMs }),
  }
}

function talkAfter(
  { talk, ...record }: TalkingLead,
  { line, status }: Beat,
  letter?: Letter,
): Talk {
  const isSent = line?.from === 'assistant'
  const channel = isSent ? channelOf({ ...record, talk }) : talk.channel
  return {
    ...talk,
    position: talk.position + 1,
    sent: talk.sent + (isSent ? 1 : 0),
    pauses: talk.pauses + (status === 'Checking Back Later' ? 1 : 0),
    channel,
    // A text message has no subject: whoever answers by email answers the email before.
    subject: isSent && channel === 'email' ? (letter?.subject ?? talk.subject) : talk.subject,
  }
}

function messageDates({ facts }: LeadRecord, { line }: Beat, at: number) {
  if (line === undefined) return {}
  const date = toCallbackDate(at)
  if (line.from === 'lead') return { lastResponseDate: date }
  return { firstMessageDate: facts.firstMessageDate ?? date, lastMessageDate: date }
}

function discoveries(record: TalkingLead, { discovers = [] }: Beat, randomFor: RandomFor): Marks {
  if (discovers.length === 0) return {}
  const details = leadDetails(record, randomFor)
  return Object.fromEntries(discovers.map((key) => [key, details[key]]))
}

function messageOf(
  record: TalkingLead | LeadRecord,
  { beat, letter, at }: { readonly beat: Beat; readonly letter: Letter; readonly at: number },
): MessageRecord {
  return {
    key: messageKeyOf(record.key, record.messageCount),
    leadKey: record.key,
    action: beat.line?.from === 'lead' ? 'received' : 'sent',
    channel: record.talk?.channel ?? 'email',
    at,
    ...letter,
  }
}
