// How a message is laid out around its text: greeting, signature, subject.
import type { Random } from '@ensaio/mock-kit'
import type { Channel } from '../lead/lead-record.ts'
import type { AssistantText } from './assistant-texts.ts'
import { fill } from './fill.ts'
import type { TextValues } from './fill.ts'
import type { LeadText } from './lead-texts.ts'

/** A message as it is read. A text message has no subject (assumed). */
export interface Letter {
  readonly subject: string
  readonly body: string
}

const GREETINGS = ['Hi {firstName},', 'Hello {firstName},', 'Dear {firstName},']
const CLOSINGS = ['Kind regards,', 'Best regards,', 'Best,', 'Warm regards,']
const LEAD_GREETINGS = ['Hi {assistant},', 'Hello {assistant},', 'Hi,']
const LEAD_CLOSINGS = ['Thanks,\n{firstName}', 'Best,\n{firstName}', '{firstName}']

/** A message of the assistant's. */
export function writeAsAssistant(
  text: AssistantText,
  channel: Channel,
  { values, random }: { readonly values: TextValues; readonly random: Random },
): Letter {
  const greeting = random.pick(GREETINGS)
  const closing = random.pick(CLOSINGS)
  if (channel === 'sms') return { subject: '', body: fill(text.sms, values) }
  const template = `${greeting}\n\n${text.body}\n\n${closing}\n{assistant}\nAssistant to {repName}`
  return { subject: fill(text.subject, values), body: fill(template, values) }
}

/** A lead's answer to the assistant's last message. */
export function writeAsLead(
  text: LeadText,
  channel: Channel,
  { values, random }: { readonly values: TextValues; readonly random: Random },
): Letter {
  const isTerse = random.chance(0.4)
  const template =
    text.plain === true || isTerse || channel === 'sms'
      ? text.body
      : `${random.pick(LEAD_GREETINGS)}\n\n${text.body}\n\n${random.pick(LEAD_CLOSINGS)}`
  return { subject: subjectOf(text, channel, values), body: fill(template, values) }
}

function subjectOf(text: LeadText, channel: Channel, values: TextValues): string {
  if (channel === 'sms') return ''
  return text.subject === undefined ? replyTo(values.subject) : fill(text.subject, values)
}

/** The subject of an answer. */
export function replyTo(subject: string): string {
  return subject.startsWith('Re: ') ? subject : `Re: ${subject}`
}
