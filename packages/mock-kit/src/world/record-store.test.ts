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
  reads = 0

  store.exchange(entry, before, personWith([...numbers, 'new']))

  expect(reads).toBeLessThan(20 * numbers.length)
  const found = ['gone', '0', '1999', 'new'].map((phone) => store.index('phone')?.count(phone))
  expect(found).toEqual([0, 1, 1, 1])
})
