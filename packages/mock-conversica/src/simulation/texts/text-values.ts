import type { Random } from '@ensaio/mock-kit'
import type { Lead } from '../../lead/lead.ts'
import type { TextValues } from './message-text.ts'

/** The assistant's possible names: one for each sandbox seed. */
const ASSISTANT_NAMES = ['Rosa', 'Clara', 'Nadia', 'Theo', 'Marlene', 'Jonas', 'Iris', 'Felix']

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

const HOME_DOMAINS = ['home.example.com', 'mail.example.net', 'post.example.org']
const WORK_DOMAINS = ['work.example.com', 'office.example.net']

/** New contact details that a lead may mention: fictional, and the same for the same source. */
export interface LeadDetails {
  readonly discoveredPhone1: string
  readonly discoveredPhone2: string
  readonly discoveredEmail1: string
  readonly discoveredEmail2: string
}

/** Phone numbers as a reader extracts them: digits alone, out of the range that is kept free for fiction. */
export function detailsOf(lead: Lead, random: Random): LeadDetails {
  const [area, line] = [random.pick(['212', '415', '503', '617', '808']), random.integer(0, 49)]
  const name = toMailboxName(lead.firstName)
  return {
    discoveredPhone1: `${area}55501${String(line).padStart(2, '0')}`,
    discoveredPhone2: `${area}55501${line + 50}`,
    discoveredEmail1: `${name}.${random.integer(10, 99)}@${random.pick(HOME_DOMAINS)}`,
    discoveredEmail2: `${name}@${random.pick(WORK_DOMAINS)}`,
  }
}

/** Returns the values for a lead's texts. */
export function textValuesOf(
  lead: Lead,
  from: {
    readonly details: LeadDetails
    readonly assistant: string
    readonly until: number
    readonly subject: string
  },
): TextValues {
  const { details, assistant, until, subject } = from
  return {
    firstName: lead.firstName,
    repName: lead.repName.trim(),
    rep: toFirstName(lead.repName),
    assistant,
    source: lead.leadSource,
    interest: subjectMatterOf(lead) ?? 'our offer',
    wish: subjectMatterOf(lead) ?? 'your offer',
    until: toDay(until),
    subject,
    phone1: toSpokenPhone(details.discoveredPhone1),
    phone2: toSpokenPhone(details.discoveredPhone2),
    email1: details.discoveredEmail1,
    email2: details.discoveredEmail2,
  }
}

export function assistantName(random: Random): string {
  return random.pick(ASSISTANT_NAMES)
}

/** The subject matter of the messages: the vehicle, the topic of the lead's conversation, or both. */
function subjectMatterOf(lead: Lead): string | undefined {
  const [vehicle, topic] = [vehicleOf(lead), topicOf(lead)]
  return vehicle !== undefined && topic !== undefined ? `${vehicle} (${topic})` : (vehicle ?? topic)
}

/** Words by which customers name the kind of a conversation, not its topic. */
const KIND_WORDS = new Set(
  'new campaign conversation enquiries enquiry follow-up followup inquiries inquiry lead leads'.split(
    ' ',
  ),
)

/** Returns the topic that the conversation's name tells: "Spring Webinar" of "Spring Webinar Follow-up" (assumed). */
function topicOf({ conversationId = '' }: Lead): string | undefined {
  const words = conversationId.trim().split(/\s+/)
  const topic = words.filter((word) => !KIND_WORDS.has(word.toLowerCase())).join(' ')
  return topic === '' ? undefined : topic
}

/** The vehicle, where the automotive keys name one. */
function vehicleOf({ year, make, model }: Lead): string | undefined {
  const vehicle = [year, make, model].filter((part) => part !== undefined && part.trim() !== '')
  return make === undefined && model === undefined ? undefined : `the ${vehicle.join(' ')}`
}

/** Formats a day as people write it: Monday 14 May. Own code, because formatters differ between machines. */
function toDay(instant: number): string {
  const date = new Date(instant)
  return `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`
}

/** The first word, unless it is a title or an initial, by which people are not addressed. */
function toFirstName(name: string): string {
  const [first = '', ...others] = name.trim().split(/\s+/)
  const isName = others.length > 0 && /^\p{L}{3,}$/u.test(first)
  return isName ? first : name.trim()
}

function toSpokenPhone(digits: string): string {
  return `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`
}

function toMailboxName(firstName: string): string {
  const letters = firstName
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
  return letters === '' ? 'contact' : letters
}
