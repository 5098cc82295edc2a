import type { LeadRecord } from '../lead/lead-record.ts'
import { ASSISTANT_TEXTS } from '../texts/assistant-texts.ts'
import type { AssistantText } from '../texts/assistant-texts.ts'
import { LEAD_TEXTS } from '../texts/lead-texts.ts'
import type { LeadText } from '../texts/lead-texts.ts'
import { writeAsAssistant, writeAsLead } from '../texts/letter.ts'
import type { Letter } from '../texts/letter.ts'
import { assistantName, detailsOf, textValuesOf } from '../texts/text-values.ts'
import type { LeadDetails } from '../texts/text-values.ts'
import type { Beat } from './beat.ts'
import { channelOf } from './channel-of.ts'
import type { RandomFor } from './script-of.ts'

export interface LineToWrite {
  readonly record: LeadRecord
  readonly beat: Beat
  readonly at: number
  /** The instant that a pause in the talk lasts until. */
  readonly until: number
  readonly randomFor: RandomFor
}

/** Writes the beat's line out: each message has its own source of randomness, so none depends on what else was written. */
export function writeLine({ record, beat, until, randomFor }: LineToWrite): Letter | undefined {
  const { key, lead, talk, messageCount } = record
  if (beat.line === undefined) return undefined
  const values = textValuesOf(lead, {
    details: leadDetails(record, randomFor),
    assistant: assistantName(randomFor('assistant')),
    until,
    subject: talk?.subject ?? '',
  })
  const random = randomFor(`lead:${key}/message:${messageCount}/text`)
  if (beat.line.from === 'assistant') {
    const texts: readonly AssistantText[] = ASSISTANT_TEXTS[beat.line.text]
    return writeAsAssistant(random.pick(texts), channelOf(record), { values, random })
  }
  const texts: readonly LeadText[] = LEAD_TEXTS[beat.line.text]
  return writeAsLead(random.pick(texts), talk?.channel ?? 'email', { values, random })
}

/** What a lead would let slip of itself. */
export function leadDetails({ key, lead }: LeadRecord, randomFor: RandomFor): LeadDetails {
  return detailsOf(lead, randomFor(`lead:${key}/details`))
}
