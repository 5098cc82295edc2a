// Conversica as a caller may think of it: leads that are written to until their CRM stops that.
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
}

/** The leads by their ids. */
type Conversica = Map<string, KnownLead>

/** The time in which a lead that nobody has written to gets a message. */
const FIRST_MESSAGE_HOURS = 48

const lead = fc.record(
  {
    id: fc.constantFrom('l1', 'l2', 'l3'),
    firstName: fc.constantFrom('Sally', 'Marta', 'Ilse'),
    stopMessaging: fc.boolean(),
  },
  { requiredKeys: ['id', 'firstName'] },
)

type SentLead = Readonly<{ id: string; firstName: string; stopMessaging?: boolean }>

const save = lead.map((sent: SentLead) =>
  command<Conversica>(`save(${describe(sent)})`, async (model, api) => {
    await api.call('createOrUpdateLead', 200, { body: toLead(sent) })
    const known = model.get(sent.id)
    const isStopped = sent.stopMessaging ?? known?.isStopped ?? false
    const freeHours = isStopped ? 0 : (known?.freeHours ?? 0)
    model.set(sent.id, { firstName: sent.firstName, isStopped, freeHours })
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

const advance = fc.integer({ min: 1, max: 72 }).map((hours) =>
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
      assert.equal(facts.conversationStatus === 'CRM Stopped', known.isStopped)
      if (!known.isStopped) known.freeHours += hours
      if (known.freeHours >= FIRST_MESSAGE_HOURS) assert(messageCount > 0, `${id} waits`)
    }
  }),
)

/** The commands and the model of Conversica. */
export const conversicaModel: ServiceModel<Conversica> = {
  newModel: () => new Map(),
  commands: [save, save, refuse, read, advance],
}

function describe({ id, firstName, stopMessaging }: SentLead): string {
  return `${id} ${firstName} ${stopMessaging ?? ''}`.trim()
}

/** Returns a lead who never answers. */
function toLead(sent: SentLead) {
  const email = `${sent.id}+silent@example.com`
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
