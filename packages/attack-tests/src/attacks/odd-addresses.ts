import { createTally } from '../attack.ts'
import type { Attack } from '../attack.ts'
import { attackWith, listOperations } from '../contract-operations.ts'
import type { AttackCall, AttackedOperation } from '../contract-operations.ts'
import { draw } from '../draw.ts'

/** Calls under way at once. */
const CALLS_AT_ONCE = 8

/** A short run tries one of so many calls of each operation. */
const SHORT_STEP = 23

/** Parts of an address, escaped or badly so. */
const VALUES: readonly string[] = [
  '',
  '.',
  '..',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '%00',
  '%0d%0aset-cookie:%20a=b',
  '%',
  '%E0%A4%A',
  '%ff%fe',
  '%ED%A0%80',
  '%F0%9F%92%A1',
  '%E2%80%AEevil',
  '__proto__',
  'constructor',
  'a'.repeat(7_000),
  '%5B'.repeat(2_000),
  'a,'.repeat(3_000),
  '9'.repeat(400),
  '-1',
  '1e309',
  'NaN',
  '0x10',
  '1.5',
  'true',
  'null',
  '%7B%7D',
  '%5B%5D',
  "'%20OR%201=1--",
  '%3Cscript%3E',
  '2026-02-30T25:61:61Z',
  '9999-12-31T23:59:59Z',
  '+',
  '%20',
]

/** Queries that are odd as a whole. */
const QUERIES: readonly string[] = [
  '&'.repeat(5_000),
  'a=1&'.repeat(2_000),
  'a[]=1&a[0]=2&a[b][c]=3',
  '=&==&=a',
  '?&#',
  '%=%&%E0%A4%A=1',
  'limit=1&limit=2&limit[]=3',
  '__proto__[polluted]=1&constructor.prototype.polluted=1',
]

export const oddAddresses: Attack = {
  name: 'odd addresses',
  run: async (target, rounds) => {
    const tally = createTally()
    // A short run tries some of them; six rounds try all.
    const step = rounds === 1 ? SHORT_STEP : Math.max(1, Math.floor(6 / rounds))
    const chosen = listOperations().flatMap((operation, turn) =>
      draw(callsOf(operation), step, turn).map((call) => ({ operation, call })),
    )
    for (let done = 0; done < chosen.length; done += CALLS_AT_ONCE) {
      const group = chosen.slice(done, done + CALLS_AT_ONCE)
      await Promise.all(
        group.map(async ({ operation, call }) => {
          const { status, text } = await attackWith(target, operation, call)
          tally.count(status)
          if (status >= 500 || status === 0) {
            const shown = JSON.stringify(call).slice(0, 100)
            tally.fault(`${status} to ${operation.id} ${shown}: ${text.slice(0, 200)}`)
          }
        }),
      )
    }
    return tally.outcome()
  },
}

function callsOf({ parameters }: AttackedOperation): readonly AttackCall[] {
  const named = parameters.flatMap(({ name, in: place }) =>
    VALUES.map((value): AttackCall => {
      if (place === 'path') return { path: { [name]: value } }
      return place === 'query'
        ? { query: `${encodeURIComponent(name)}=${value}` }
        : { headers: { [name.toLowerCase()]: value } }
    }),
  )
  return [...named, ...QUERIES.map((query) => ({ query }))]
}
