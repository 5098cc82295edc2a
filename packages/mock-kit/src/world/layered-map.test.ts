import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { createLayeredMap } from './layered-map.ts'

type Step = readonly [kind: 'set' | 'delete' | 'move' | 'copy' | 'fill', key: number]

const anyStep: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom('set', 'delete', 'move', 'copy', 'fill'),
  fc.nat(3_000),
)

/** The keys that are filled in at once: more than a layer has before it is shared. */
const FILLED = 1_200

test('has the content of a map, and so have its copies, whatever happens to either', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
      const pairs = [{ map: new Map<string, number>(), layered: createLayeredMap<number>() }]
      for (const [index, [kind, number]] of steps.entries()) {
        const pair = pairs[index % pairs.length]
        if (pair === undefined) continue
        const { map, layered } = pair
        const key = `k${number}`
        if (kind === 'copy') pairs.push({ map: new Map(map), layered: layered.copy() })
        if (kind === 'delete' || kind === 'move') {
          map.delete(key)
          layered.delete(key)
        }
        for (let more = 0; more < (kind === 'fill' ? FILLED : 1); more += 1) {
          if (kind === 'delete' || kind === 'copy') break
          map.set(`k${number + more}`, index + 1)
          layered.set(`k${number + more}`, index + 1)
        }
        expect([layered.get(key), layered.size()]).toEqual([map.get(key), map.size])
      }
      for (const { map, layered } of pairs) expect([...layered.entries()]).toEqual([...map])
    }),
    { numRuns: 60 },
  )
})

test('a copy of many entries, and a change of either of both, puts few entries into maps', () => {
  const large = createLayeredMap<number>()
  for (let index = 0; index < 50_000; index += 1) large.set(`k${index}`, index)
  using put = vi.spyOn(Map.prototype, 'set')

  const copy = large.copy()
  copy.set('k7', -7)
  large.delete('k8')
  const again = large.copy()

  expect(put.mock.calls.length).toBeLessThan(10)
  expect([copy.size(), large.size(), again.get('k7'), copy.get('k7')]).toEqual([
    50_000, 49_999, 7, -7,
  ])
})

test('a copy of a layer that is joined with a large one below puts few entries into maps, and so does each change after it', () => {
  const map = createLayeredMap<number>()
  for (let index = 0; index < 50_000; index += 1) map.set(`k${index}`, index)
  map.copy()
  for (let index = 0; index < 30_000; index += 1) map.set(`k${index + 40_000}`, -index)
  using put = vi.spyOn(Map.prototype, 'set')
  const putBy = (work: () => void): number => {
    put.mockClear()
    work()
    return put.mock.calls.length
  }

  const counts = [putBy(() => map.copy())]
  for (let index = 0; index < 5_000; index += 1) counts.push(putBy(() => map.set('k7', index)))

  expect(Math.max(...counts)).toBeLessThan(40)
  expect([map.size(), map.get('k7'), map.get('k8'), map.get('k45000')]).toEqual([
    70_000, 4_999, 8, -5_000,
  ])
})

test('however often a map is copied, few layers are looked through', () => {
  const map = createLayeredMap<number>()
  for (let index = 0; index < 200_000; index += 1) {
    map.set(`k${index}`, index)
    if (index % 1_100 === 0) map.copy()
  }
  using get = vi.spyOn(Map.prototype, 'get')

  map.get('nowhere')

  // Two maps for each layer, of which a thousand entries and more lie on at least twice as many.
  expect(get.mock.calls.length).toBeLessThan(2 * 12)
})
