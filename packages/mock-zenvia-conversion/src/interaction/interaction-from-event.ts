import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { digitsOf } from '../lead/phone-number.ts'
import { parseInstant } from '../listing/date-range.ts'
import { onlyDocumented } from '../only-documented.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { InteractionDraft } from './save-interaction.ts'

type Events = {
  readonly call: Schemas['NewCallEvent']
  readonly message: Schemas['NewMessageEvent']
  readonly note: Schemas['NewNoteEvent']
  readonly question: Schemas['NewQuestionEvent']
}
type Message = Schemas['InteractionMessage']

/** The first and the last instant with a year of four digits, in milliseconds since 1970. */
const INSTANT_MIN = Date.parse('0000-01-01T00:00:00.000Z')
const INSTANT_MAX = Date.parse('9999-12-31T23:59:59.999Z')

/**
 * Returns the interaction that an event becomes.
 * @param isContact tells the prospect from others; without it, every message counts as theirs
 */
export function interactionFrom(
  event: Schemas['NewEvent'],
  isContact?: IsContact,
): InteractionDraft {
  const draft = toDraft(event, isContact)
  return { ...draft, output: onlyDocumented('InteractionOutput', draft.output) }
}

function toDraft(event: Schemas['NewEvent'], isContact?: IsContact): InteractionDraft {
  switch (event.type) {
    case 'call':
      return fromCall(event)
    case 'message':
      return fromMessage(event, isContact)
    case 'note':
      return fromNote(event)
    case 'question':
      return fromQuestion(event)
    default:
      return event satisfies never
  }
}

/** A note is for agents only. */
function fromNote({ content }: Events['note']): InteractionDraft {
  const output = content === undefined ? {} : { comment: content }
  return { status: 'created', proactive: true, via: 'other', output }
}

/** A call that comes by the API is inbound, as the calls of leads are. */
function fromCall({ type: _type, ...call }: Events['call']): InteractionDraft {
  const { startedAt: started, duration = 0 } = call
  const startedAt = started === undefined ? undefined : writable(parseInstant(started))
  const finishedAt = startedAt === undefined ? undefined : writable(startedAt + duration)
  return {
    status: 'created',
    proactive: false,
    via: 'inboundCall',
    output: { call, callSuccessful: duration > 0 },
    ...(startedAt !== undefined && { startedAt }),
    ...(finishedAt !== undefined && { finishedAt }),
  }
}

/** Leaves out an instant beyond the years that answers can show: an offset or a long call may lead there. */
function writable(instant: number): number | undefined {
  return instant >= INSTANT_MIN && instant <= INSTANT_MAX ? instant : undefined
}

function fromMessage(
  { type: _type, delivered = false, content, ...rest }: Events['message'],
  isContact: IsContact | undefined,
): InteractionDraft {
  const proactive = isOurs(rest, isContact)
  const via = mediumOf(rest)
  const { body } = rest.list ?? rest.buttons ?? rest.productList ?? rest.order ?? {}
  const text = content ?? body ?? ''
  const message: Message = {
    ...(via !== undefined && { via }),
    body: text,
    content: text,
    performer: proactive ? 'agent' : 'integration',
    delivered,
    ...rest,
  }
  return { status: 'created', proactive, via: via ?? 'other', output: { message } }
}

function fromQuestion({ type: _type, ...question }: Events['question']): InteractionDraft {
  return { status: 'created', proactive: false, via: 'other', output: { question } }
}

/** Returns true for a message to the prospect, or from somebody other than the prospect. */
function isOurs({ sender, recipient }: Message, isContact: IsContact | undefined): boolean {
  if (isContact === undefined) return false
  if (recipient !== undefined && isContact(recipient)) return true
  return sender !== undefined && !isContact(sender)
}

/** Tells if a party of a message is the prospect. */
export type IsContact = (party: string) => boolean

/** Returns what recognizes a prospect by its phone numbers and email addresses; `undefined` for one without any. */
export function recognizerOf({
  phones,
  emails,
}: Pick<ProspectRecord, 'phones' | 'emails'>): IsContact | undefined {
  if (phones.length + emails.length === 0) return undefined
  // A long history has thousands of messages.
  let known: ReadonlySet<string> | undefined
  return (party) => {
    known ??= new Set([...phones.map(digitsOf), ...emails.map((email) => email.toLowerCase())])
    return known.has(party.toLowerCase()) || known.has(digitsOf(party))
  }
}

/** Infers the medium from the parties and the network, because an event does not name it. */
function mediumOf({
  sender,
  recipient,
  channelInteraction,
}: Message): Schemas['MessageMedium'] | undefined {
  const provider = channelInteraction?.provider?.toLowerCase() ?? ''
  if (provider.includes('instagram')) return 'instagram'
  if (provider.includes('facebook')) return 'facebook'
  const parties = [sender, recipient].filter((party) => party !== undefined)
  if (parties.some((party) => party.includes('@'))) return 'email'
  return parties.some((party) => digitsOf(party) !== '') ? 'whatsApp' : undefined
}
