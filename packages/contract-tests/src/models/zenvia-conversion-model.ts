// Zenvia Conversion as a caller may think of it: people by the ways to reach them, those who look after them, and one subscription.
import assert from 'node:assert/strict'
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { at } from '@ensaio/mock-kit'
import fc from 'fast-check'
import {
  assertQuotes,
  assertShown,
  negotiate,
  newcomer,
  ofProspect,
  type Person,
  reopen,
} from './conversion-person.ts'
import { announce, newsIn, type Subscriber, TOPICS } from './conversion-news.ts'
import { type Command, command, type ServiceModel } from './find-counterexample.ts'
import type { ModelledApi } from './modelled-api.ts'

interface Conversion extends Subscriber {
  /** Oldest first. */
  living: Person[]
  readonly gone: string[]
}

/** The account, and two of its agents. */
const ACCOUNT = '5e5cf540c0ffee0010000001'
const AGENTS = ['61dc1fc0c0ffee0010000103', '62a1f640c0ffee0010000104'] as const

const PHONES = ['+5491155550199', '+5491155550188', '+5491155550177']
const EMAILS = ['ximena@example.com', 'dario@example.com']

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
      model.living.push({ id, ...sent, ...newcomer(), notes: [], quotes: new Map() })
      announce(model, 'prospects', id)
    } else {
      assert.equal(answer.id, known.id)
      known.phones = [...new Set([...known.phones, ...sent.phones])]
      known.emails = [...new Set([...known.emails, ...sent.emails])]
      known.leads += 1
      reopen(known)
    }
  }),
)

const read = ofLiving('read', async (person, api) => {
  const { id, notes, moves } = person
  assertShown(await api.call('getProspectById', 200, ofProspect(id)), person)
  const kept = await api.call<Schemas['Interactions']>(
    'getProspectInteractions',
    200,
    ofProspect(id),
  )
  const noted = kept.filter(({ output = {} }) => Object.keys(output).length > 0)
  assert.deepEqual(noted.map((one) => one.id).toSorted(), notes.toSorted())
  assert.equal(kept.length - noted.length, moves)
  await assertQuotes(person, api)
})

const note = ofLiving('note', async ({ id, notes }, api, model) => {
  const call = { ...ofProspect(id), body: { type: 'note', content: 'Comes on Saturday.' } }
  const made = await api.call<Schemas['Interactions']>('createInteractionByProspectId', 200, call)
  notes.push(at(made, 0).id)
  announce(model, 'interactions', id)
})

const quote = ofLiving('quote', async (person, api, model) => {
  const { id, quotes } = person
  const items = [{ quantity: 2, price: 7, concept: 'Ficta Brisa' }]
  const call = { ...ofProspect(id), body: { items } }
  const made = await api.call<Schemas['Quote']>('newProspectQuote', 201, call)
  assert.equal(made.total, 14)
  quotes.set(made.id, 'pending')
  negotiate(person)
  announce(model, 'quotes', id)
})

/** Decides a quote: by the API, or as the customer does. */
const decide = fc.constantFrom('accepted', 'rejected', 'as customer').chain((way) =>
  ofLiving(
    `decide ${way}`,
    async (person, api) => {
      const [quoteId] = at([...person.quotes], 0)
      const status = way === 'rejected' ? way : 'accepted'
      if (way === 'as customer') api.act('quoteAccepted', { quoteId })
      else {
        const call = { path: { prospectId: person.id, quoteId }, body: { status } }
        const { status: shown } = await api.call<Schemas['Quote']>('updateProspectQuote', 200, call)
        assert.equal(shown, status)
      }
      person.quotes.set(quoteId, status)
      negotiate(person)
      await assertQuotes(person, api)
      assertShown(await api.call('getProspectById', 200, ofProspect(person.id)), person)
    },
    ({ quotes }) => quotes.size > 0,
  ),
)

/** Gives a prospect to an agent, or to a group, where nobody looks after it. */
const transfer = fc.constantFrom(undefined, ...AGENTS).chain((agentId) =>
  ofLiving(`transfer ${agentId ?? 'to the account'}`, async (person, api, model) => {
    const body = agentId === undefined ? { group: ACCOUNT } : { user: agentId }
    const moved = await api.call<Schemas['TransferDone']>('transferProspect', 200, {
      ...ofProspect(person.id),
      body,
    })
    assert.equal(moved.agentId, agentId)
    person.agentId = agentId
    person.status = agentId === undefined ? 'unclaimed' : 'new'
    person.moves += 1
    negotiate(person)
    announce(model, 'interactions', person.id)
    assertShown(await api.call('getProspectById', 200, ofProspect(person.id)), person)
  }),
)

const CHANGES = [
  { firstName: 'Noor' },
  { firstName: 'Ximena', label: 'warm' },
  { phone: '+5491155550166' },
  { email: 'noor@example.com' },
  { archivingReason: 'inactive' },
] as const

const patch = fc.constantFrom(...CHANGES).chain((change) =>
  ofLiving(`patch ${JSON.stringify(change)}`, async (person, api) => {
    const sent: Schemas['UpdateProspect'] = change
    person.firstName = sent.firstName ?? person.firstName
    person.label = sent.label ?? person.label
    if (sent.phone !== undefined) person.phones = [...new Set([...person.phones, sent.phone])]
    if (sent.email !== undefined) person.emails = [...new Set([...person.emails, sent.email])]
    if (sent.archivingReason !== undefined) person.status = 'archived'
    const call = { ...ofProspect(person.id), body: change }
    assertShown(await api.call('updateProspectById', 200, call), person)
  }),
)

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

const list = fc
  .constantFrom(undefined, 'unclaimed', 'new', 'processing', 'archived')
  .map((status) =>
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
    decide,
    decide,
    transfer,
    patch,
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

/** Creates a command about one of the living to whom it applies. */
function ofLiving(
  name: string,
  run: (person: Person, api: ModelledApi, model: Conversion) => Promise<void>,
  applies: (person: Person) => boolean = () => true,
): fc.Arbitrary<Command<Conversion>> {
  return fc.nat().map((index) =>
    command<Conversion>(
      `${name}(${index})`,
      (model, api) => {
        const fitting = model.living.filter(applies)
        return run(at(fitting, index % fitting.length), api, model)
      },
      ({ living }) => living.some(applies),
    ),
  )
}
