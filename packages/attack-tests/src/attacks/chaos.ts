import { controlContract } from '@ensaio/contracts/control'
import { createTally } from '../attack.ts'
import type { Attack } from '../attack.ts'
import { send } from '../system-client.ts'

/** Calls in one round. */
const CALLS = 500

/** Calls under way at once. */
const CALLS_AT_ONCE = 8

/** Values of path and query: names that exist, names that do not, and texts that are neither. */
const WORDS = [
  'main',
  'conversica',
  'zenvia-chat',
  'zenvia-conversion',
  'message',
  'default',
  'empty',
  'busy',
  'testLeadsMax',
  'createToken',
  '',
  '..',
  '%00',
  '%ff',
  '__proto__',
  'constructor',
  'a'.repeat(5_000),
  '-1',
  '0',
  '1e9',
  '日本',
  '[]',
]

const BODIES = [
  undefined,
  '',
  '{}',
  '[]',
  'null',
  '{',
  '{"duration":"1h"}',
  '{"duration":"-1s"}',
  '{"duration":"9999999d"}',
  '{"scenario":"default","seed":3}',
  '{"mode":"scaled","factor":1e308}',
  '{"mode":"frozen","now":"9999-12-31T00:00:00Z"}',
  '{"value":true}',
  '{"value":1e999}',
  '{"url":"http://127.0.0.1:1/"}',
  '{"baseUrl":"http://127.0.0.1:1"}',
  '{"on":"request","effect":{"kind":"reset"},"when":{"first":1}}',
  '{"on":"delivery","effect":{"kind":"duplicate","times":1e9}}',
]

/** Ends within a moment: the stream would not, and one advance may take long. */
const LEFT_OUT = new Set(['followJournal'])

export const chaos: Attack = {
  name: 'chaos over the control plane',
  run: async (target, rounds) => {
    const tally = createTally()
    const random = seeded(rounds)
    const pick = <Item>(items: readonly Item[]): Item =>
      items[Math.floor(random() * items.length)] as Item // not empty
    const operations = Object.values(controlContract.operations).filter(
      ({ id }) => !LEFT_OUT.has(id),
    )
    const call = async (): Promise<void> => {
      const { method, path, id } = pick(operations)
      const filled = path.replaceAll(/\{\w+\}/g, () =>
        random() < 0.6 ? pick(WORDS.slice(0, 9)) : pick(WORDS),
      )
      const query =
        random() < 0.2 ? `?${pick(['limit', 'service', 'after', 'x'])}=${pick(WORDS)}` : ''
      const body = method === 'GET' ? undefined : pick(BODIES)
      const url = encodeURI(`${target.control}${filled}${query}`)
      const { status, text } = await send(url, { method, ...(body !== undefined && { body }) })
      tally.count(status)
      if (status >= 500 || status === 0)
        tally.fault(`${status} to ${id} ${filled.slice(0, 100)} ${body}: ${text.slice(0, 200)}`)
    }
    for (let done = 0; done < rounds * CALLS; done += CALLS_AT_ONCE) {
      await Promise.all(Array.from({ length: CALLS_AT_ONCE }, call))
    }
    return tally.outcome()
  },
}

/** A source of numbers from 0 to 1 that are the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
