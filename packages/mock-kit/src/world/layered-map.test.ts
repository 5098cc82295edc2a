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
