// Conversica as a caller may think of it: leads that are written to until their CRM stops that, or until they have answered.
import assert from 'node:assert/strict'
import { conversicaMock } from '@ensaio/mock-conversica'
import fc from 'fast-check'
import { toBasicHeader } from '../conversica/to-basic-header.ts'
import { command, type ServiceModel } from './find-counterexample.ts'
import type { ModelledApi } from './modelled-api.ts'

interface KnownLead {
  firstName: string
  isStopped: boolean
  /** Hours since somebody could write to the lead; they count anew after a stop. */
  freeHours: number
  /** The messages of a lead whose conversation was seen to be over: there are no more. */
  lastMessages?: number
}

/** The leads by their ids. */
type Conversica = Map<string, KnownLead>

/** The time in which a lead that nobody has written to gets a message. */
const FIRST_MESSAGE_HOURS = 48

/** The leads by what they do, with the statuses that this leads to after a message; the last one is the end. */
const PERSONAS = {
  silent: ['Listening'],
  hot: ['Received Response', 'Message Scheduled', 'Conversation Complete'],
  unsubscribe: ['Unsubscribed'],
  'hard-bounce': ['Bounced'],
} as const

/** Ends that no update changes, unless it brings another address. */
const FINAL: ReadonlySet<string> = new Set(['Unsubscribed', 'Bounced'])

/**
 * The statuses of every lead. One that is taken up again waits for the next message, or listens where there is none left.
 */
const ANY = [
  'Preparing Lead',
  'First Message Schedule',
  'Sent Message',
  'CRM Stopped',
  'Message Scheduled',
  'Listening',
]

/** The time in which a lead has answered, but for one that never does. */
const ANSWER_HOURS = 7 * 24

type PersonaName = keyof typeof PERSONAS

const lead = fc.record(
  {
    id: fc.constantFrom<PersonaName>('silent', 'hot', 'unsubscribe', 'hard-bounce'),
    firstName: fc.constantFrom('Sally', 'Marta', 'Ilse'),
    stopMessaging: fc.boolean(),
  },
  { requiredKeys: ['id', 'firstName'] },
)

type SentLead = Readonly<{ id: PersonaName; firstName: string; stopMessaging?: boolean }>

const save = lead.map((sent: SentLead) =>
  command<Conversica>(`save(${describe(sent)})`, async (model, api) => {
    await api.call('createOrUpdateLead', 200, { body: toLead(sent) })
    const known = model.get(sent.id)
    const isStopped = sent.stopMessaging ?? known?.isStopped ?? false
    const freeHours = isStopped ? 0 : (known?.freeHours ?? 0)
    model.set(sent.id, { ...known, firstName: sent.firstName, isStopped, freeHours })
  }),
)

const refuse = lead.map((sent: SentLead) =>
  command<Conversica>(`refuse(${describe(sent)})`, async (_, api) => {
    const [leads, callbacks] = [recordsIn(api), api.callbacks().length]
    const authorization = toBasicHeader({ username: 'main-conversica', password: 'wrong' })
    const call = { headers: { authorization }, body: toLead(sent) }
    await api.call('createOrUpdateLead', 401, call)
    assert.deepEqual(recordsIn(api), leads)
    assert.equal(api.callbacks().length, callbacks)
  }),
)

const read = fc.constant(
  command<Conversica>('read', async (model, api) => {
    const shown = recordsIn(api).map(({ lead: { id, firstName } }) => [id, firstName])
    const known = [...model].map(([id, { firstName }]) => [id, firstName])
    assert.deepEqual(shown.toSorted(), known.toSorted())
  }),
)

const advance = fc.integer({ min: 1, max: 96 }).map((hours) =>
  command<Conversica>(`advance(${hours})`, async (model, api) => {
    const before = messagesIn(api).length
    await api.sandbox.advance(hours * 3_600_000)
    const messages = messagesIn(api)
    for (const id of messages.slice(before)) {
      assert.equal(model.get(id)?.isStopped, false, `${id} is stopped`)
    }
    for (const { key: id, messageCount, facts } of recordsIn(api)) {
      const known = model.get(id)
      assert(known, `nobody has sent ${id}`)
      assert.equal(messages.filter((one) => one === id).length, messageCount)
      if (!known.isStopped) known.freeHours += hours
      if (known.freeHours >= FIRST_MESSAGE_HOURS) assert(messageCount > 0, `${id} waits`)
      const status = String(facts.conversationStatus)
      assertStatus(id as PersonaName, known, status)
      assertOver(id as PersonaName, known, { messageCount, status })
    }
  }),
)

/** @throws AssertionError unless a lead like this can be in the status */
function assertStatus(id: PersonaName, { isStopped }: KnownLead, status: string): void {
  const own: readonly string[] = PERSONAS[id]
  assert([...ANY, ...own].includes(status), `${id} is in ${status}`)
  if (!FINAL.has(status)) assert.equal(status === 'CRM Stopped', isStopped)
}

/** @throws AssertionError unless what the lead does has come to its end in time, and stays there */
function assertOver(
  id: PersonaName,
  known: KnownLead,
  { messageCount, status }: { readonly messageCount: number; readonly status: string },
): void {
  const end: string = PERSONAS[id].at(-1) ?? ''
  const ends = known.lastMessages === undefined ? [end] : [end, 'Listening']
  if (id !== 'silent' && known.freeHours >= ANSWER_HOURS)
    assert(ends.includes(status), `${id} is in ${status}`)
  if (known.lastMessages !== undefined) {
    assert.equal(messageCount, known.lastMessages, `${id} got a message after the end`)
    if (FINAL.has(end)) assert.equal(status, end)
  }
  if (status === end) known.lastMessages = messageCount
}

/** The commands and the model of Conversica. */
export const conversicaModel: ServiceModel<Conversica> = {
  newModel: () => new Map(),
  commands: [save, save, refuse, read, advance],
}

function describe({ id, firstName, stopMessaging }: SentLead): string {
  return `${id} ${firstName} ${stopMessaging ?? ''}`.trim()
}

/** Returns a lead who does what its id says. */
function toLead(sent: SentLead) {
  const email = `lead+${sent.id}@example.com`
  return { apiVersion: '7.2', email, leadSource: 'Autumn Fair', repName: 'John', ...sent }
}

function recordsIn({ sandbox }: ModelledApi) {
  return [...sandbox.world(conversicaMock).data.leads.all()]
}

/** Returns the leads of all messages, oldest first. */
function messagesIn(api: ModelledApi): readonly string[] {
  return api
    .callbacks()
    .filter(({ url }) => url.endsWith('/message'))
    .map(({ payload }) => String(payload['id']))
}
