import { createTally } from '../attack.ts'
import type { Attack } from '../attack.ts'
import { attackWith, listOperations } from '../contract-operations.ts'
import { draw } from '../draw.ts'
import { bodyWith, placesOf } from './schema-walk.ts'

/** The bytes of the long values: most places get them, so the long run of all places takes minutes. */
const LONG_BYTES = 200_000

const repeated = (item: string): string =>
  `[${Array.from({ length: Math.floor(LONG_BYTES / (item.length + 1)) }, () => item).join()}]`

/** Values that are long, wrong, or both. */
const VALUES: readonly string[] = [
  repeated('{}'),
  repeated('1'),
  repeated('[]'),
  repeated('null'),
  JSON.stringify('x'.repeat(LONG_BYTES)),
  JSON.stringify('%5B'.repeat(LONG_BYTES / 3)),
  `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  `{${Array.from({ length: 10_000 }, (_, key) => `"k${key}":1`).join()}}`,
  '1.5',
  '-1e999',
  'null',
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  '"\\ud800"',
  '{',
]

/** A short run tries one of so many values at each of its places, the next one at the next. */
const SHORT_STEP = 5

export const hostileBodies: Attack = {
  name: 'hostile bodies',
  run: async (target, rounds) => {
    const tally = createTally()
    let turn = 0
    for (const operation of listOperations()) {
      if (operation.schema === undefined) continue
      const places = placesOf(operation.document, operation.schema)
      // A short run tries a few places of each operation, another one each time.
      const step = Math.max(1, Math.floor(places.length / (rounds * 2)))
      for (let index = 0; index < places.length; index += step) {
        turn += 1
        for (const value of draw(VALUES, rounds === 1 ? SHORT_STEP : 1, turn)) {
          const body = bodyWith(places[index] ?? [], value)
          const { status, text } = await attackWith(target, operation, { body })
          tally.count(status)
          if (status >= 500 || status === 0) {
            tally.fault(`${status} to ${operation.id} ${body.slice(0, 100)}: ${text.slice(0, 200)}`)
          }
        }
      }
    }
    return tally.outcome()
  },
}
