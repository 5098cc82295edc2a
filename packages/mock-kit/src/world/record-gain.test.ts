import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gainIn, gainOf } from './record-gain.ts'
import { bytesOf } from './record-memory.ts'

const record = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.constant(undefined),
    fc.array(fc.string()),
    fc.record({ name: fc.string() }),
    fc.dictionary(fc.constantFrom('e', 'f'), fc.array(fc.record({ name: fc.string() }))),
    fc.uint8Array({ maxLength: 4 }),
  ),
)

test('knows the weight of a record from that of the one before', () => {
  fc.assert(
    fc.property(record, record, (before, changed) => {
      for (const after of [changed, { ...before, ...changed }]) {
        expect(gainOf(before, after)).toBe(bytesOf(after) - bytesOf(before))
      }
    }),
  )
})

test('knows it from the fields that weigh more or less, too', () => {
  fc.assert(
    fc.property(record, record, (before, changed) => {
      const after = { ...before, ...changed }

      expect(gainIn(Object.keys(changed), before, after)).toBe(bytesOf(after) - bytesOf(before))
    }),
  )
})

test('knows it from those of a record within the record, too', () => {
  fc.assert(
    fc.property(record, record, record, (old, now, rest) => {
      const before = { ...rest, inner: old }
      const after = { ...rest, inner: { ...old, ...now } }
      const reweighed = [{ name: 'inner', fields: Object.keys(now) }]

      expect(gainIn(reweighed, before, after)).toBe(bytesOf(after) - bytesOf(before))
      expect(gainIn(reweighed, rest, after)).toBe(bytesOf(after) - bytesOf(rest))
    }),
  )
})

test('looks into no text that a nested record shares with the one before', () => {
  const long = { a: 'x'.repeat(100), b: ['y', 'z'] }
  const touched: string[] = []
  const watched = new Proxy(long, {
    get: (target, name) => {
      touched.push(String(name))
      return Reflect.get(target, name)
    },
  })

  const gain = gainOf(
    { list: [watched], lead: { c: watched } },
    { list: [watched, 'more'], lead: { c: watched, d: 1 } },
  )

  expect(gain).toBe(
    bytesOf('more') + bytesOf([null]) - bytesOf([]) + bytesOf({ d: 1 }) - bytesOf({}),
  )
  expect(touched).toEqual([])
})
