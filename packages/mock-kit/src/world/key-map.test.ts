import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createKeyMap } from './key-map.ts'
import type { KeyMap } from './key-map.ts'

interface Value {
  readonly key: string
  readonly ordinal: number
}

const MAP_KEYS = 4

/** Keys of one length and of others, most of them in order. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ kind: 'addsHigher' as const, number: 0 }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('deletes', 'comesBack', 'adds' as const),
      number: fc.nat(60),
    }),
  },
)

function listOf(map: KeyMap<Value>): readonly Value[] {
  return map.maps().flatMap((one) => [...one.values()])
}

test('has the content of a map in order, whichever keys come, go and come back', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), fc.boolean(), (steps, sorts) => {
      const map = createKeyMap<Value>(MAP_KEYS)
      const known = new Map<string, Value>()
      const gone: Value[] = []
      let [ordinal, highest] = [0, 0]
      const add = (key: string): void => {
        if (known.has(key)) return
        const value = { key, ordinal: (ordinal += 1) }
        known.set(key, value)
        map.add(key, value)
      }
      for (const { kind, number } of steps) {
        if (kind === 'addsHigher') add(`job-${(highest += 1) * 3}`)
        else if (kind === 'adds') add(`job-${number}`)
        else if (kind === 'deletes') {
          const value = [...known.values()].at(-1 - number)
          if (value === undefined) continue
          known.delete(value.key)
          map.delete(value.key)
          gone.push(value)
        } else {
          const value = gone.pop()
          if (value === undefined || known.has(value.key)) continue
          known.set(value.key, value)
          map.putBack(value.key, value)
        }
        if (sorts) map.sort((one, other) => one.ordinal - other.ordinal)
      }

      map.delete('job-none')
      map.sort((one, other) => one.ordinal - other.ordinal)

      const expected = [...known.values()].toSorted((one, other) => one.ordinal - other.ordinal)
      expect(listOf(map)).toEqual(expected)
      expect(map.size).toBe(known.size)
      for (let number = 0; number < 200; number += 1) {
        const key = `job-${number}`
        expect(map.get(key)).toBe(known.get(key))
        expect(map.has(key)).toBe(known.has(key))
      }
    }),
    { numRuns: 300 },
  )
})

test('keeps ascending keys in small maps, without those that are empty', () => {
  const map = createKeyMap<number>(MAP_KEYS)

  for (let number = 10; number < 50; number += 1) map.add(`key-${number}`, number)
  expect(map.maps().map(({ size }) => size)).toEqual(Array.from({ length: 10 }, () => MAP_KEYS))
  for (let number = 10; number < 49; number += 1) map.delete(`key-${number}`)

  expect(map.maps().map((one) => [...one.values()])).toEqual([[49]])
})
