// Zenvia Conversion as a caller may think of it: people by the ways to reach them, and one subscription.
import assert from 'node:assert/strict'
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { at } from '@ensaio/mock-kit'
import fc from 'fast-check'
import { type Command, command, type ServiceModel } from './find-counterexample.ts'
import type { ModelledApi } from './modelled-api.ts'

type Topic = 'prospects' | 'interactions' | 'quotes'

interface Person {
  readonly id: string
  phones: readonly string[]
  emails: readonly string[]
  leads: number
  status: 'unclaimed' | 'archived'
  label: string | undefined
  readonly notes: string[]
  readonly quotes: string[]
}

/** Something new that subscribers of its topic hear of. */
interface News {
  readonly subscriptionId: string
  readonly topic: Topic
  readonly prospectId: string
}

interface Conversion {
  /** Oldest first. */
  living: Person[]
  readonly gone: string[]
  subscription: { readonly id: string; readonly topics: readonly Topic[] } | undefined
  readonly heard: News[]
}

const PHONES = ['+5491155550199', '+5491155550188', '+5491155550177']
const EMAILS = ['ximena@example.com', 'dario@example.com']
const TOPICS: readonly Topic[] = ['prospects', 'interactions', 'quotes']

const contact = fc
  .record({
    phones: fc.subarray(PHONES, { maxLength: 2 }),
    emails: fc.subarray(EMAILS, { maxLength: 1 }),
  })
  .filter(({ phones, emails }) => phones.length + emails.length > 0)

const lead = contact.map((sent) =>
  command<Conversion>(`lead(${[...sent.phones, ...sent.emails].join(' ')})`, async (model, api) => {
    const body = { utmSource: 'google', ...sent }
    const answer = await api.call<Schemas['ProspectCreated']>('newRetailLead', 200, { body })
    const known = model.living.find(
      ({ phones, emails }) =>
        phones.some((one) => sent.phones.includes(one)) ||
        emails.some((one) => sent.emails.includes(one)),
    )
    assert.equal(answer.merged, known !== undefined)
    if (known === undefined) {
      assert(![...model.gone, ...model.living.map(({ id }) => id)].includes(answer.id))
      const { id } = answer
      const state = { leads: 1, status: 'unclaimed', label: undefined } as const
      model.living.push({ id, ...sent, ...state, notes: [], quotes: [] })
      announce(model, 'prospects', id)
    } else {
      assert.equal(answer.id, known.id)
      known.phones = [...new Set([...known.phones, ...sent.phones])]
      known.emails = [...new Set([...known.emails, ...sent.emails])]
      known.leads += 1
      known.status = 'unclaimed'
    }
  }),
)

const read = ofLiving('read', async (person, api) => {
  const { id, notes, quotes } = person
  assertShown(await api.call('getProspectById', 200, ofProspect(id)), person)
  type Kept = readonly { readonly id: string }[]
  const noted = await api.call<Kept>('getProspectInteractions', 200, ofProspect(id))
  const quoted = await api.call<Kept>('getProspectQuotes', 200, ofProspect(id))
  assert.deepEqual(noted.map((one) => one.id).toSorted(), notes.toSorted())
  assert.deepEqual(quoted.map((one) => one.id).toSorted(), quotes.toSorted())
})

const note = ofLiving('note', async ({ id, notes }, api, model) => {
  const call = { ...ofProspect(id), body: { type: 'note', content: 'Comes on Saturday.' } }
  const made = await api.call<Schemas['Interactions']>('createInteractionByProspectId', 200, call)
  notes.push(at(made, 0).id)
  announce(model, 'interactions', id)
})

const quote = ofLiving('quote', async ({ id, quotes }, api, model) => {
  const items = [{ quantity: 2, price: 7, concept: 'Ficta Brisa' }]
  const call = { ...ofProspect(id), body: { items } }
  const made = await api.call<Schemas['Quote']>('newProspectQuote', 201, call)
  assert.equal(made.total, 14)
  quotes.push(made.id)
  announce(model, 'quotes', id)
})

const label = fc.constantFrom('cold', 'warm', 'hot').chain((word) =>
  ofLiving(`label ${word}`, async (person, api) => {
    person.label = word
    const call = { ...ofProspect(person.id), body: { label: word } }
    assertShown(await api.call('labelProspect', 200, call), person)
  }),
)

const archive = ofLiving('archive', async (person, api) => {
  person.status = 'archived'
  const call = { ...ofProspect(person.id), body: { archivingReason: 'notInterested' } }
  assertShown(await api.call('archiveProspectAsUser', 200, call), person)
})

const remove = ofLiving('delete', async (person, api, model) => {
  const { id } = person
  assertShown(await api.call('deleteProspect', 200, ofProspect(id)), person)
  model.living = model.living.filter((one) => one.id !== id)
  model.gone.push(id)
})

const readDeleted = fc.nat().map((index) =>
  command<Conversion>(
    `readDeleted(${index})`,
    async ({ gone }, api) => {
      const call = ofProspect(at(gone, index % gone.length))
      for (const operation of ['getProspectById', 'getProspectQuotes', 'deleteProspect']) {
        await api.call(operation, 404, call)
      }
      await api.call('labelProspect', 404, { ...call, body: { label: 'hot' } })
    },
    ({ gone }) => gone.length > 0,
  ),
)

const list = fc.constantFrom(undefined, 'unclaimed', 'archived').map((status) =>
  command<Conversion>(`list(${status ?? ''})`, async ({ living }, api) => {
    const query = { limit: '100', ...(status !== undefined && { status }) }
    const shown = await api.call<readonly Schemas['Prospect'][]>('getProspects', 200, { query })
    const wanted = living.filter((one) => status === undefined || one.status === status)
    assert.deepEqual(
      shown.map(({ id }) => id),
      wanted.map(({ id }) => id).toReversed(),
    )
  }),
)

const subscribe = fc.subarray([...TOPICS], { minLength: 1 }).map((topics) =>
  command<Conversion>(`subscribe(${topics.join(' ')})`, async (model, api) => {
    const body = { topics, callbackUrl: 'http://127.0.0.1:9/notifications' }
    const { id } = await api.call<Schemas['Subscription']>('newSubscription', 201, { body })
    model.subscription = { id, topics }
  }),
)

const unsubscribe = fc.constant(
  command<Conversion>('unsubscribe', async (model, api) => {
    const count = model.subscription === undefined ? 0 : 1
    const { modified } = await api.call<Schemas['SubscriptionsModified']>(
      'deactivateSubscriptionsByApiKey',
      200,
    )
    assert.equal(modified, count)
    model.subscription = undefined
  }),
)

const advance = fc.integer({ min: 0, max: 600 }).map((minutes) =>
  command<Conversion>(`advance(${minutes})`, async ({ heard }, api) => {
    await api.sandbox.advance(minutes * 60_000)
    assert.deepEqual(newsIn(api.callbacks()), heard)
  }),
)

/** The commands and the model of Zenvia Conversion. */
export const zenviaConversionModel: ServiceModel<Conversion> = {
  newModel: () => ({ living: [], gone: [], subscription: undefined, heard: [] }),
  commands: [
    lead,
    lead,
    read,
    note,
    quote,
    label,
    archive,
    remove,
    readDeleted,
    list,
    subscribe,
    unsubscribe,
    advance,
  ],
}

function announce({ subscription, heard }: Conversion, topic: Topic, prospectId: string): void {
  if (subscription === undefined || !subscription.topics.includes(topic)) return
  heard.push({ subscriptionId: subscription.id, topic, prospectId })
}

/** Creates a command about one of the living. */
function ofLiving(
  name: string,
  run: (person: Person, api: ModelledApi, model: Conversion) => Promise<void>,
): fc.Arbitrary<Command<Conversion>> {
  return fc.nat().map((index) =>
    command<Conversion>(
      `${name}(${index})`,
      (model, api) => run(at(model.living, index % model.living.length), api, model),
      ({ living }) => living.length > 0,
    ),
  )
}

/** @throws AssertionError unless the prospect is the person as the model knows it */
function assertShown(shown: Schemas['Prospect'], person: Person): void {
  const { notes: _notes, quotes: _quotes, ...known } = person
  const { id, phones, emails, leads, status, label } = shown
  assert.deepEqual({ id, phones, emails, leads: leads.length, status, label }, known)
}

function ofProspect(prospectId: string) {
  return { path: { prospectId } }
}

/** Returns what was told to be new; that something has changed is told as well. */
function newsIn(callbacks: ReturnType<ModelledApi['callbacks']>): readonly unknown[] {
  return callbacks
    .map(({ payload }) => payload)
    .filter(({ type }) => type === 'created')
    .map(({ subscriptionId, topic, prospect }) => {
      const { id: prospectId } = prospect as Schemas['Prospect']
      return { subscriptionId, topic, prospectId }
    })
}
