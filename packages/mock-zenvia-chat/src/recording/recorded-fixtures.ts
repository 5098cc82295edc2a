// Makes fixtures of the interactions that a recording lists.
import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import type { Pseudonyms, RecordedCall } from '@ensaio/mock-kit'
import { CHANNELS } from '../channel/channel-profiles.ts'
import { STATES } from '../timeline/timeline.ts'

/** The keys that interactions of any list have; the expanded one has more. */
type Row = Partial<Schemas['HistoryRecord'] & Pick<Schemas['ExpandedRecord'], 'tags' | 'messages'>>

interface Named {
  readonly id: string
  readonly name: string
}

type Fields = Readonly<Record<string, unknown>>

/** The input of putFixtures. */
export interface RecordedChatFixtures {
  readonly departments: readonly Named[]
  readonly agents: readonly (Named & { readonly department: string })[]
  readonly tags: readonly Named[]
  readonly customers: readonly Fields[]
  readonly interactions: readonly Fields[]
}

const LISTS: ReadonlySet<string> = new Set(['getHistory', 'getExpandedHistory', 'getOngoing'])

/** An account has no more of them. */
const TAGS_MAX = 31

/** Makes the input of putFixtures of what the lists show, people's details replaced. */
export function recordedChatFixtures(
  calls: readonly RecordedCall[],
  pseudonyms: Pseudonyms,
): RecordedChatFixtures {
  const rows = new Map<string, Row>()
  for (const row of calls.filter(({ operationId }) => LISTS.has(operationId)).flatMap(rowsOf)) {
    if (row.id !== undefined) rows.set(row.id, { ...rows.get(row.id), ...row })
  }
  const all = [...rows.values()]
  const agents = agentsOf(all, pseudonyms)
  const staffed = new Set(agents.map(({ department }) => department))
  const departments = byId(all.map(({ department }) => department)).filter(({ id }) =>
    staffed.has(id),
  )
  const tags = byId(all.flatMap((row) => row.tags ?? [])).slice(0, TAGS_MAX)
  const known = {
    agents: new Set(agents.map(({ id }) => id)),
    departments: new Set(departments.map(({ id }) => id)),
    tags: new Set(tags.map(({ id }) => id)),
  }
  const texts = textsOf(calls, pseudonyms)
  const customers = new Map(all.flatMap(({ customer }) => toCustomer(customer, pseudonyms)))
  const interactions = all.flatMap((row) => toInteraction(row, known, texts))
  return { departments, agents, tags, customers: [...customers.values()], interactions }
}

function rowsOf({ answer }: RecordedCall): readonly Row[] {
  const { data } = (answer ?? {}) as { readonly data?: unknown }
  return Array.isArray(data) ? (data as readonly Row[]) : []
}

/** Agents, each with the department that it was last seen in. One without any cannot be put. */
function agentsOf(rows: readonly Row[], { name }: Pseudonyms): RecordedChatFixtures['agents'] {
  const agents = new Map<string, RecordedChatFixtures['agents'][number]>()
  for (const { agent, department } of rows) {
    if (agent && department)
      agents.set(agent.id, { id: agent.id, name: name(agent.name), department: department.id })
  }
  return [...agents.values()]
}

function byId(list: readonly (Partial<Named> | null | undefined)[]): readonly Named[] {
  const named = list.flatMap((one) =>
    one?.id === undefined || one.name === undefined ? [] : [{ id: one.id, name: one.name }],
  )
  return [...new Map(named.map((one) => [one.id, one])).values()]
}

type Customer = Partial<Schemas['Customer']> | null | undefined

function toCustomer(
  customer: Customer,
  { name, phone, email, document, code }: Pseudonyms,
): readonly (readonly [string, Fields])[] {
  const { id, fields = {} } = customer ?? {}
  if (id === undefined) return []
  const { main_identifier, channel_phone, channel_email, document: number } = fields as Fields
  const { channel_external, channel_facebook, channel_telegram, channel_mercado_livre } =
    fields as Fields
  // Whom nobody has named stands under a phone number or an address.
  const identify = (text: string): string =>
    text.includes('@') ? email(text) : /\d{6}/.test(text) ? phone(text) : name(text)
  const replaced = {
    name: replaceAll(main_identifier, identify),
    phone: replaceAll(channel_phone, phone),
    email: replaceAll(channel_email, email),
    document: replaceAll(number, document),
    external: replaceAll(channel_external, code),
    facebook: replaceAll(channel_facebook, code),
    telegram: replaceAll(channel_telegram, code),
    mercadoLivre: replaceAll(channel_mercado_livre, code),
  }
  const filled = Object.entries(replaced).filter(([, value]) => value !== undefined)
  return [[id, { id, ...Object.fromEntries(filled) }]]
}

/** Replaces a field's value, or each of several; an empty one is left out. */
function replaceAll(value: unknown, replace: (text: string) => string): unknown {
  const texts = [value].flat().filter((one) => typeof one === 'string' && one !== '') as string[]
  const [first, ...rest] = texts.map(replace)
  return rest.length === 0 ? first : [first, ...rest]
}

interface Known {
  readonly agents: ReadonlySet<string>
  readonly departments: ReadonlySet<string>
  readonly tags: ReadonlySet<string>
}

/** The path of the messages of an interaction. */
const MESSAGES_PATH = /\/history\/(\d+)\/messages$/

/** Returns the texts of the interactions whose messages were read, written over; a file without a text has none. */
function textsOf(
  calls: readonly RecordedCall[],
  { text }: Pseudonyms,
): ReadonlyMap<string, readonly string[]> {
  const recorded = calls.flatMap((call): readonly (readonly [string, readonly string[]])[] => {
    const [, id] = MESSAGES_PATH.exec(call.path) ?? []
    if (call.operationId !== 'getMessages' || id === undefined) return []
    const { data } = (call.answer ?? {}) as { readonly data?: unknown }
    const messages = Array.isArray(data) ? (data as readonly Partial<Schemas['Message']>[]) : []
    return [[id, messages.map((message) => text(message.text || NO_TEXT))]]
  })
  return new Map(recorded)
}

/** Stands for a message without a text. */
const NO_TEXT = '...'

function toInteraction(
  row: Row,
  known: Known,
  texts: ReadonlyMap<string, readonly string[]>,
): readonly Fields[] {
  const { id, media, current_state: state, customer, agent, department, mood, tags } = row
  const isKnown = CHANNELS.some((one) => one === media) && STATES.some((one) => one === state)
  if (!isKnown || id === undefined) return []
  const ownTags = (tags ?? []).map((tag) => tag.id).filter((tag) => known.tags.has(tag))
  const own = texts.get(id) ?? []
  // A talk that is over has more than one message.
  const messages = own.length > 1 ? { messages: own.length, texts: own } : {}
  return [
    {
      id,
      channel: media,
      state,
      ...(row.created_at !== undefined && { at: row.created_at }),
      ...(customer && { customerId: customer.id }),
      ...(agent && known.agents.has(agent.id) && { agent: agent.id }),
      ...(department && known.departments.has(department.id) && { department: department.id }),
      ...(mood && state === 'ENDED' && { mood }),
      ...(ownTags.length > 0 && { tags: ownTags }),
      ...(row.messages !== undefined && { messages: row.messages }),
      ...messages,
    },
  ]
}
