import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { runAtOnce } from '../clock/slices.ts'
import type { ColumnTest } from './column-of-collection.ts'
import { defineCollection } from './define-collection.ts'
import { UNWEIGHED } from './entry-of-collection.ts'
import type { Entry } from './entry-of-collection.ts'
import { layStore } from './layered-store.ts'
import { createRecordStore } from './record-store.ts'
import type { RecordStore } from './record-store.ts'

interface Book {
  readonly id: string
  readonly shelf: string
  readonly pages: number
}

const definition = defineCollection({
  key: ({ id }: Book) => id,
  indexes: { shelf: ({ shelf }) => shelf },
  orders: { pages: ({ pages }) => pages },
})

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const SHELVES = ['left', 'right', 'top'] as const

const isOdd: ColumnTest<Book, number> = {
  column: { name: 'rest', valueOf: ({ pages }) => pages % 2 },
  test: (rest) => rest === 1,
}

/** All that can be read of a store. */
function contentOf(store: RecordStore<Book>) {
  const [index, order] = [store.index('shelf'), store.order('pages')]
  const range = { after: 1, before: 5 }
  return {
    size: store.size(),
    all: [...store.all()],
    places: [...store.entries()].map(({ item }) => item),
    got: IDS.map((id) => store.get(id)?.item),
    known: IDS.map((id) => store.has(id)),
    shelves: SHELVES.map((shelf) => [index?.itemsOf(shelf), index?.count(shelf)]),
    sorted: [...(order?.walk() ?? [])],
    between: [...(order?.walk({ ...range, descending: true }) ?? [])],
    selected: order?.select(range, { where: ({ shelf }) => shelf !== 'top', limit: 2 }),
    sieved: order?.select({ descending: true }, { tests: [isOdd], limit: 3 }),
  }
}

const change = fc.record({
  what: fc.constantFrom('put', 'put', 'remove', 'removeAndTakeBack', 'prepare'),
  id: fc.constantFrom(...IDS),
  shelf: fc.constantFrom(...SHELVES),
  pages: fc.nat(6),
})

type Step = typeof change extends fc.Arbitrary<infer Made> ? Made : never

/** Changes a store, as a collection does. */
function act(store: RecordStore<Book>, { what, id, shelf, pages }: Step): void {
  const book: Book = { id, shelf, pages }
  if (what === 'prepare') {
    if (store.layer !== undefined) runAtOnce(store.layer.prepareFork())
    return
  }
  const entry = store.ownEntry(id)
  if (what === 'put') {
    if (entry !== undefined) return store.exchange(entry, entry.item, book)
    const added: Entry<Book> = { ordinal: store.nextOrdinal(), item: book, bytes: UNWEIGHED }
    return store.enter(id, added)
  }
  if (entry === undefined) return
  store.leave(id, entry)
  if (what === 'removeAndTakeBack') store.comeBack(id, entry)
}

/** A change in one of the stores; or two stores are laid on it, or two copies made of it. */
const command = fc.record({
  store: fc.nat(7),
  step: fc.oneof(
    { weight: 4, arbitrary: change },
    { weight: 1, arbitrary: fc.constantFrom('lay', 'copy') },
  ),
})

const A: Step = { what: 'put', id: 'a', shelf: 'left', pages: 1 }

/** A record that goes in a store which lies on another one, and comes again. */
const comesAgain = [A, { ...A, id: 'b' as const }, 'lay', { ...A, what: 'remove' as const }, A].map(
  (step) => ({ store: 0, step }),
)

test('stores that lie on others have what a store of their own would have, and never see each other', () => {
  const create = (): RecordStore<Book> => createRecordStore<Book>(definition)
  const lay = (on: RecordStore<Book>): RecordStore<Book> => layStore<Book>(definition, on)
  fc.assert(
    fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
      // Beside each store, one that lies on no other and lived through the same.
      const stores = [{ store: create(), steps: [] as Step[] }]
      for (const { store: index, step } of commands) {
        const at = index % stores.length
        const chosen = stores[at]
        if (chosen === undefined) continue
        const { store, steps } = chosen
        if (typeof step === 'object') {
          act(store, step)
          steps.push(step)
        } else {
          const fork = step === 'lay' ? lay : () => store.copy('all')
          // Nobody changes what others share.
          stores[at] = { store: fork(store), steps: [...steps] }
          stores.push({ store: fork(store), steps: [...steps] })
        }
      }

      for (const { store, steps } of stores) {
        const alone = create()
        for (const step of steps) act(alone, step)
        expect(contentOf(store)).toEqual(contentOf(alone))
      }
    }),
    { numRuns: 500, examples: [[comesAgain]] },
  )
})
