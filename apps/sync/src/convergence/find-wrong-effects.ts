// Holds what the vendors have against what the app was told: each thing was to be done once, and none left undone.
import type { SentLead, Traffic } from './find-differences.ts'
import type { Callback } from './front.ts'
import type { Row, Truth } from './truth.ts'

/** The news that Conversica has sent, as far as it matters here. */
interface LeadEvent {
  readonly id: string
  readonly date?: string
  readonly subject?: string
  readonly body?: string
  readonly hotLead?: boolean
  readonly doNotEmail?: boolean
  readonly conversationStatus?: string
}

export async function findWrongEffects(
  truth: Truth,
  { taken, offered, sentLeads }: Traffic,
): Promise<readonly string[]> {
  const known = ({ id }: LeadEvent): boolean => truth.prospects.has(id)
  const updates = eventsAt(taken, /lead/iu).filter(known)
  const messages = {
    due: eventsAt(taken, /message/iu).filter(known),
    possible: eventsAt(offered, /message/iu).filter(known),
  }
  return [
    ...(await ofNotes(truth, messages)),
    ...ofHotLeads(truth, updates),
    ...ofRetailLeads(truth),
    ...ofSentLeads(truth, updates, sentLeads),
  ]
}

/** The events of one kind, none twice. */
function eventsAt(callbacks: readonly Callback[], path: RegExp): readonly LeadEvent[] {
  const own = callbacks.filter((one) => /conversica/iu.test(one.path) && path.test(one.path))
  return [...new Map(own.map(({ body }) => [JSON.stringify(body), body as LeadEvent])).values()]
}

/** Enough of a message to tell it from the others. */
const OPENING_CHARACTERS = 60

/** Messages, and how many of them have to stand on their prospects at least and at most. */
interface Messages {
  readonly due: readonly LeadEvent[]
  readonly possible: readonly LeadEvent[]
}

/** Each message stands on its prospect as one note, and no note stands there twice. */
async function ofNotes(truth: Truth, { due, possible }: Messages): Promise<readonly string[]> {
  const differences: string[] = []
  for (const [id, own] of Map.groupBy(possible, (message) => message.id)) {
    const notes = (await truth.interactionsOf(id)).flatMap(toNote)
    const references = notes.flatMap((note) => /\(ref [\da-f]+\)/u.exec(note) ?? [])
    differences.push(
      ...findRepeated(references).map(
        (reference) => `prospect ${id} has the note ${reference} twice`,
      ),
    )
    const most = countBy(own.map(toOpening))
    const least = countBy(due.filter((message) => message.id === id).map(toOpening))
    for (const [opening, expected] of most) {
      const found = notes.filter((note) => note.includes(opening)).length
      if (found > expected || found < (least.get(opening) ?? 0))
        differences.push(`prospect ${id} has ${found} notes of ${expected} messages "${opening}"`)
    }
  }
  return differences
}

/** The note's words up to the middle of its first sentence: later messages quote earlier ones. */
function toOpening({ date = '', subject = '', body = '' }: LeadEvent): string {
  return `${date}: ${subject}\n\n${body.slice(0, OPENING_CHARACTERS)}`
}

function countBy(texts: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(texts, (text) => text)].map(([text, own]) => [text, own.length]))
}

function toNote(interaction: Row): readonly string[] {
  const output = interaction['output'] as { readonly comment?: string } | undefined
  return output?.comment === undefined ? [] : [output.comment]
}

/** A lead that has become hot shows it on its prospect. */
function ofHotLeads({ prospects }: Truth, updates: readonly LeadEvent[]): readonly string[] {
  const hot = new Set(updates.filter(({ hotLead }) => hotLead === true).map(({ id }) => id))
  return [...hot].flatMap((id) => {
    const data = prospects.get(id)?.['additionalData'] as Readonly<Record<string, unknown>>
    return data?.['conversicaHotSince'] === undefined
      ? [`prospect ${id} does not show that it is hot`]
      : []
  })
}

/** A customer of Zenvia Chat becomes a lead once. */
function ofRetailLeads({ prospects }: Truth): readonly string[] {
  return [...prospects.values()].flatMap(({ id, leads }) => {
    const own = (leads as readonly { source?: string }[]).filter(
      ({ source }) => source === 'Zenvia Chat',
    )
    return own.length > 1 ? [`prospect ${id} has ${own.length} retail leads of ours`] : []
  })
}

/** Conversica keeps quiet about whoever was archived or wants to be left alone. */
function ofSentLeads(
  { prospects }: Truth,
  updates: readonly LeadEvent[],
  sentLeads: readonly SentLead[],
): readonly string[] {
  const optedOut = new Set(
    updates.filter((one) => one.doNotEmail === true || isOptOut(one)).map(({ id }) => id),
  )
  const last = new Map(sentLeads.map((lead) => [lead.id, lead]))
  return [...last.values()].flatMap((lead) => {
    const isArchived = prospects.get(lead.id)?.['status'] === 'archived'
    return [
      ...(isArchived && lead.stopMessaging !== true
        ? [`lead ${lead.id} is written to, though archived`]
        : []),
      ...(optedOut.has(lead.id) && lead.optOut !== true ? [`lead ${lead.id} has no opt-out`] : []),
    ]
  })
}

/** Statuses by which a person asks for silence; who has left the company does not. */
function isOptOut({ conversationStatus = '' }: LeadEvent): boolean {
  return ['Unsubscribed', 'Marked Spam', 'Do Not Email', 'Lead Requested Stop'].includes(
    conversationStatus,
  )
}

function findRepeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index)
}
