import { expect, test } from 'vitest'
import { defineCollection } from './define-collection.ts'
import { UNWEIGHED } from './entry-of-collection.ts'
import { createRecordStore } from './record-store.ts'

interface Person {
  readonly id: string
  readonly phones: readonly string[]
}

const people = defineCollection({
  key: ({ id }: Person) => id,
  indexes: { phone: ({ phones }) => phones },
})

/** A list of which each read is counted. */
function watched<Item>(list: readonly Item[], onRead: () => void): readonly Item[] {
  return new Proxy(list, {
    get(target, key, receiver) {
      onRead()
      return Reflect.get(target, key, receiver) as unknown
    },
  })
}

test('files a record of thousands of values again by looking at each a few times', () => {
  let reads = 0
  const numbers = Array.from({ length: 2_000 }, (_, index) => String(index))
  const personWith = (phones: readonly string[]): Person => ({
    id: 'a',
    phones: watched(phones, () => (reads += 1)),
  })
  const store = createRecordStore(people)
  const before = personWith(['gone', ...numbers])
  const entry = { ordinal: store.nextOrdinal(), item: before, bytes: UNWEIGHED }
  store.enter('a', entry)
  expect(store.index('phone')?.count('gone')).toBe(1)
  reads = 0

  store.exchange(entry, before, personWith([...numbers, 'new']))

  expect(reads).toBeLessThan(20 * numbers.length)
  const found = ['gone', '0', '1999', 'new'].map((phone) => store.index('phone')?.count(phone))
  expect(found).toEqual([0, 1, 1, 1])
})

test('files nothing under an index until somebody asks, unless that would take long then', () => {
  let asked = 0
  const store = createRecordStore(
    defineCollection({
      key: ({ id }: { readonly id: string }) => id,
      indexes: { first: ({ id }) => ((asked += 1), id.slice(0, 1)) },
    }),
  )
  const enter = (count: number): void => {
    for (let number = 0; number < count; number += 1) {
      const ordinal = store.nextOrdinal()
      store.enter(`${ordinal}`, { ordinal, item: { id: `${ordinal}` }, bytes: UNWEIGHED })
    }
  }

  enter(100_000)
  expect(asked).toBe(0)
  enter(100)
  const filed = asked
  const count = store.index('first')?.count('1')

  expect(filed).toBe(100_100)
  expect(count).toBe(11_111 + 100)
  expect(asked).toBe(filed)
})
