import { expect, test, vi } from 'vitest'
import { runAtOnce } from '../clock/slices.ts'
import { createCollection } from './collection.ts'
import type { EngineCollection } from './collection.ts'
import { createEntropy } from './random.ts'
import type { RecordStore } from './record-store.ts'
import { createTransactor } from './transaction.ts'

interface Book {
  readonly id: string
  readonly shelf: string
  readonly pages: number
}

interface Library {
  readonly books: EngineCollection<Book, 'shelf', 'pages'>
  /** Puts as many books there, from a number on, in the places of those that are there. */
  put(pages: number, from: number, count?: number): void
  fork(): Library
}

/** More than are copied at once. */
const BOOKS = 6_000

/** The places of a store that lies on another one are more than are copied, too, once as many have changed. */
const MANY = 5_500

function openLibrary(base?: RecordStore<Book>): Library {
  const { note, transact } = createTransactor('library', createEntropy(1, 'library'))
  const books: Library['books'] = createCollection<Book, 'shelf', 'pages'>({
    name: 'books',
    definition: {
      key: ({ id }) => id,
      indexes: { shelf: ({ shelf }) => shelf },
      orders: { pages: ({ pages }) => pages },
    },
    note,
    ...(base && { base }),
  })
  const putOne = (book: Book): void =>
    void (books.has(book.id) ? books.replace(book) : books.insert(book))
  return {
    books,
    put: (pages, from, count = 1) =>
      void transact('test', () => {
        for (let number = from; number < from + count; number += 1)
          putOne({ id: `book ${number}`, shelf: `shelf ${number % 99}`, pages: pages + number })
      }),
    fork: () => openLibrary(books.share()),
  }
}

function openFilled(): Library {
  const library = openLibrary()
  library.put(0, 0, BOOKS)
  return library
}

/** As text: to compare lists of thousands takes far longer. */
function contentOf({ books }: Library): string {
  return JSON.stringify([
    [...books.all()],
    [...books.sorted('pages')],
    books.by('shelf', 'shelf 7'),
  ])
}

/** Counts what is put into maps by the work: records under their keys and values, their places in maps. */
function countPuts(work: () => void): number {
  using put = vi.spyOn(Map.prototype, 'set')
  work()
  return put.mock.calls.length
}

/** The most that a change of one record puts into maps. */
const FEW = 20

test('the first change after a fork files the record that changes, and no other', () => {
  const library = openFilled()
  const fork = library.fork()

  expect(countPuts(() => fork.put(8, 3))).toBeLessThan(FEW)
  expect(countPuts(() => library.put(9, 4))).toBeLessThan(FEW)
  expect([fork, library].map(({ books }) => books.get('book 3')?.pages)).toEqual([11, 3])
  expect([fork, library].map(({ books }) => books.get('book 4')?.pages)).toEqual([4, 13])
})

test('a library that changes and is forked over and over files few books in each fork', () => {
  const alone = openFilled()
  let library = openFilled()
  for (let pages = 0; pages < 6; pages += 1) {
    runAtOnce(library.books.prepareFork())
    const before = library
    library = library.fork()
    expect(countPuts(() => library.put(pages, 3))).toBeLessThan(FEW)
    expect(countPuts(() => before.put(pages, 4))).toBeLessThan(FEW)
    for (const one of [library, alone]) one.put(pages, 0, MANY)
  }

  expect(contentOf(library)).toBe(contentOf(alone))
})

test('a library may change while it is made ready for a fork, which pauses at each book', () => {
  const [library, alone] = [openFilled(), openFilled()]
  for (let pages = 0; pages < 4; pages += 1) {
    library.fork()
    for (const one of [library, alone]) one.put(pages, 0, MANY)
  }

  let pauses = 0
  for (const _ of library.books.prepareFork()) {
    if (pauses === 1_000) for (const one of [library, alone]) one.put(90, 500, MANY)
    pauses += 1
  }

  expect(pauses).toBe(BOOKS)
  expect(countPuts(() => library.fork().put(8, BOOKS - 1))).toBeLessThan(FEW)
  expect(contentOf(library)).toBe(contentOf(alone))
})
