import type { Random } from '@ensaio/mock-kit'
import type { Channel } from '../../lead/lead.ts'
import type { AssistantText } from './assistant-texts.ts'
import type { LeadText } from './lead-texts.ts'

/** The values of the placeholders in texts: `{firstName}` and so on. */
export interface TextValues {
  readonly firstName: string
  readonly repName: string
  /** The rep by first name alone, as people who know each other say it. */
  readonly rep: string
  /** The assistant's own name. */
  readonly assistant: string
  /** The source of the lead. */
  readonly source: string
  /** The product that the lead asked about, in the assistant's words. */
  readonly interest: string
  /** The same in the lead's words. */
  readonly wish: string
  /** The day of the next step: when the lead is back, or wants to be written to. */
  readonly until: string
  /** The subject line of the message before. */
  readonly subject: string
  readonly phone1: string
  readonly phone2: string
  readonly email1: string
  readonly email2: string
}

/** Replaces the placeholders, once: braces inside a value stay as they are. */
export function fill(template: string, values: TextValues): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name as keyof TextValues] : whole,
  )
}

// The layout of a message around its text: greeting, signature, subject.

/** The subject and body of a message. */
export interface MessageText {
  readonly subject: string
  readonly body: string
}

/** The subject of text messages: receivers refuse an empty one (observed), the words are ours (assumed). */
export const SMS_SUBJECT = 'Text message'

const GREETINGS = ['Hi {firstName},', 'Hello {firstName},', 'Dear {firstName},']
const CLOSINGS = ['Kind regards,', 'Best regards,', 'Best,', 'Warm regards,']
const LEAD_GREETINGS = ['Hi {assistant},', 'Hello {assistant},', 'Hi,']
const LEAD_CLOSINGS = ['Thanks,\n{firstName}', 'Best,\n{firstName}', '{firstName}']

/** Composes a message of the assistant. */
export function composeAsAssistant(
  text: AssistantText,
  channel: Channel,
  { values, random }: { readonly values: TextValues; readonly random: Random },
): MessageText {
  const greeting = random.pick(GREETINGS)
  const closing = random.pick(CLOSINGS)
  if (channel === 'sms') return { subject: SMS_SUBJECT, body: fill(text.sms, values) }
  const template = `${greeting}\n\n${text.body}\n\n${closing}\n{assistant}\nAssistant to {repName}`
  return { subject: fill(text.subject, values), body: fill(template, values) }
}

/** Composes a lead's reply to the assistant's last message. */
export function composeAsLead(
  text: LeadText,
  channel: Channel,
  { values, random }: { readonly values: TextValues; readonly random: Random },
): MessageText {
  const isTerse = random.chance(0.4)
  const template =
    text.plain === true || isTerse || channel === 'sms'
      ? text.body
      : `${random.pick(LEAD_GREETINGS)}\n\n${text.body}\n\n${random.pick(LEAD_CLOSINGS)}`
  return { subject: subjectOf(text, channel, values), body: fill(template, values) }
}

function subjectOf(text: LeadText, channel: Channel, values: TextValues): string {
  if (channel === 'sms') return SMS_SUBJECT
  return text.subject === undefined ? replyTo(values.subject) : fill(text.subject, values)
}

/** Returns the subject of a reply. */
export function replyTo(subject: string): string {
  return subject.startsWith('Re: ') ? subject : `Re: ${subject}`
}
