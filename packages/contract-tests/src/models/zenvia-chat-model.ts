// Zenvia Chat as a caller may think of it: interactions that are open until somebody ends them.
import assert from 'node:assert/strict'
import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { ActionRefusedError, at } from '@ensaio/mock-kit'
import fc from 'fast-check'
import { type Command, command, type ServiceModel } from './find-counterexample.ts'
import type { ModelledApi } from './modelled-api.ts'

type State = Schemas['InteractionState']
type Mood = 'POSITIVE' | 'NEGATIVE'

interface Talk {
  readonly id: string
  readonly active: boolean
  state: State
  /** The customer's rating; absent while it is up to the mock. */
  mood?: Mood
}

/** The interactions, oldest protocol number first. */
type Chat = Talk[]

const OPEN: readonly State[] = ['NOT_ANSWER', 'TALKING', 'PENDING', 'POSTPONED', 'EXPIRED']
/** The states of interactions that an agent or a customer began. */
const SHARED: readonly State[] = ['TALKING', 'PENDING', 'POSTPONED', 'EXPIRED', 'ENDED', 'MISSED']
const OF_CUSTOMERS: readonly State[] = [...SHARED, 'NOT_ANSWER', 'CANCELED', 'DISCARDED']

const beginning = fc.oneof(
  fc.record({ active: fc.constant(false), state: fc.constantFrom(...OF_CUSTOMERS) }),
  fc.record({ active: fc.constant(true), state: fc.constantFrom(...SHARED) }),
)

const start = beginning.map(({ active, state }) =>
  command<Chat>(`start(${state}${active ? ' active' : ''})`, async (model, api) => {
    const begun = api.act('startInteraction', { channel: 'WHATSAPP', active, state })
    const { id } = begun as Readonly<{ id: string }>
    assert(Number(id) > Number(model.at(-1)?.id ?? 0), `${id} is taken`)
    model.push({ id, active, state })
  }),
)

const end = ofOne('end', async (talk, api) => {
  const run = () => api.act('endInteraction', { id: talk.id })
  if (!OPEN.includes(talk.state)) {
    assert.throws(run, ActionRefusedError)
    return
  }
  run()
  talk.state = talk.state === 'EXPIRED' ? 'MISSED' : 'ENDED'
  await assertShown(talk, api)
})

const rate = fc.constantFrom<Mood>('POSITIVE', 'NEGATIVE').chain((mood) =>
  ofOne(`rate ${mood}`, async (talk, api) => {
    const run = () => api.act('rateInteraction', { id: talk.id, mood })
    if (talk.state !== 'ENDED') {
      assert.throws(run, ActionRefusedError)
      return
    }
    run()
    talk.mood = mood
    await assertShown(talk, api)
  }),
)

const listingOf = (states: readonly State[]) =>
  fc.record({ states: fc.subarray([...states]), limit: fc.integer({ min: 1, max: 7 }) })

const history = listingOf(OF_CUSTOMERS).map(({ states, limit }) =>
  command<Chat>(`history(${states.join(' ')} by ${limit})`, async (model, api) => {
    const rows = await readPages<Schemas['HistoryRecord']>(api, 'getHistory', { states, limit })
    assertRows(
      rows,
      model.filter(({ state }) => states.length === 0 || states.includes(state)),
    )
  }),
)

/** The expanded history has the rows of the history with more about each: shared facts agree, and so do counts. */
const expanded = listingOf(OF_CUSTOMERS).map(({ states, limit }) =>
  command<Chat>(`expanded(${states.join(' ')} by ${limit})`, async (model, api) => {
    const pages = { states, limit }
    const rows = await readPages<Schemas['ExpandedRecord']>(api, 'getExpandedHistory', pages)
    assertRows(
      rows,
      model.filter(({ state }) => states.length === 0 || states.includes(state)),
    )
    const short = await readPages<Schemas['HistoryRecord']>(api, 'getHistory', pages)
    assert.deepEqual(rows.map(sharedFacts), short.map(sharedFacts))
    for (const { id, messages } of rows.slice(0, MESSAGES_READ)) {
      type Messages = Listed<Schemas['Message']>
      const { data } = await api.call<Messages>('getMessages', 200, { path: { id } })
      assert.equal(data.length, messages)
      const dates = data.map(({ date }) => date)
      assert.deepEqual(dates, dates.toSorted())
    }
  }),
)

const ongoing = listingOf(OPEN).map(({ states, limit }) =>
  command<Chat>(`ongoing(${states.join(' ')} by ${limit})`, async (model, api) => {
    const rows = await readPages<Schemas['OngoingRecord']>(api, 'getOngoing', { states, limit })
    const wanted = states.length === 0 ? OPEN : states
    assertRows(
      rows,
      model.filter(({ state }) => wanted.includes(state)),
    )
  }),
)

const report = fc.constantFrom('period', 'agent', 'channel').map((type) =>
  command<Chat>(`report(${type})`, async (model, api) => {
    const query = { data_type: type }
    const { data } = await api.call<Listed<Schemas['ReportRow']>>('getReports', 200, { query })
    const total = at(data, data.length - 1)
    const { backlog, received, made, ended, missed, expired, discarded, remainder } = total
    const inGroups = data.slice(0, -1).map((row) => row.received + row.made)
    assert.equal(
      inGroups.reduce((sum, one) => sum + one, 0),
      model.length,
    )
    const count = (...states: readonly State[]) =>
      model.filter(({ state }) => states.includes(state)).length
    const shown = { backlog, received, made, ended, missed, expired, discarded, remainder }
    assert.deepEqual(shown, {
      backlog: 0,
      received: model.filter(({ active }) => !active).length,
      made: model.filter(({ active }) => active).length,
      ended: count('ENDED'),
      missed: count('MISSED'),
      expired: count('EXPIRED'),
      discarded: count('DISCARDED'),
      // An inactive one is not waited for.
      remainder: count(...OPEN) - count('EXPIRED'),
    })
  }),
)

const advance = fc.integer({ min: 0, max: 12 }).map((hours) =>
  command<Chat>(`advance(${hours})`, async (_, { sandbox }) => {
    // Without the autopilot nothing happens by itself: the next list shows that.
    await sandbox.advance(hours * 3_600_000)
  }),
)

/** The commands and the model of Zenvia Chat. */
export const zenviaChatModel: ServiceModel<Chat> = {
  newModel: () => [],
  commands: [start, start, end, rate, history, expanded, ongoing, report, advance],
}

interface Listed<Row> {
  readonly data: readonly Row[]
}

/** Creates a command about one of the interactions. */
function ofOne(
  name: string,
  run: (talk: Talk, api: ModelledApi) => Promise<void>,
): fc.Arbitrary<Command<Chat>> {
  return fc.nat().map((index) =>
    command<Chat>(
      `${name}(${index})`,
      (model, api) => run(at(model, index % model.length), api),
      ({ length }) => length > 0,
    ),
  )
}

/** The rows of a list whose messages are read: they take most of the time. */
const MESSAGES_READ = 2

/** Returns what both kinds of rows tell. */
function sharedFacts(row: Schemas['HistoryRecord'] | Schemas['ExpandedRecord']) {
  const { id, current_state, active, created_at, media, mood, agent, department } = row
  const { first_answer_time } = row
  return {
    id,
    current_state,
    active,
    created_at,
    media,
    mood,
    agent,
    department,
    first_answer_time,
  }
}

/** More than the interactions of any sequence: a mock whose pages never end is at fault. */
const PAGES_MAX = 30

/** Reads page after page, until one is not full. */
async function readPages<Row>(
  api: ModelledApi,
  operationId: string,
  { states, limit }: Readonly<{ states: readonly State[]; limit: number }>,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let page = 1; page <= PAGES_MAX; page += 1) {
    const query = { limit: String(limit), page: String(page), states: states.join() }
    const { data } = await api.call<Listed<Row>>(operationId, 200, { query })
    rows.push(...data)
    if (data.length < limit) break
  }
  return rows
}

/** @throws AssertionError unless the history shows the interaction as the model knows it */
async function assertShown(talk: Talk, api: ModelledApi): Promise<void> {
  const query = { search: talk.id }
  const { data } = await api.call<Listed<Schemas['HistoryRecord']>>('getHistory', 200, { query })
  assertRows(data, [talk])
}

/** @throws AssertionError unless the rows are these interactions, each once, newest first */
function assertRows(
  rows: readonly (
    | Schemas['HistoryRecord']
    | Schemas['ExpandedRecord']
    | Schemas['OngoingRecord']
  )[],
  talks: readonly Talk[],
): void {
  const known = new Map(talks.map((talk) => [talk.id, talk]))
  assert.deepEqual(rows.map(({ id }) => id).toSorted(), [...known.keys()].toSorted())
  const order = rows.map(({ id, created_at }) => `${created_at} ${id.padStart(15, '0')}`)
  assert.deepEqual(order, order.toSorted().toReversed())
  for (const row of rows) {
    const { state, active, mood } = known.get(row.id) ?? {}
    assert.equal(row.current_state, state)
    assert.equal(row.active, String(active))
    if (mood !== undefined && 'mood' in row) assert.equal(row.mood, mood)
  }
}
