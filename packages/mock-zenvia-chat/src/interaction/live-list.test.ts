import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountOf } from '../account/account.ts'
import { CHANNELS } from '../channel/channel-profiles.ts'
import { createFilter } from '../query/filter.ts'
import type { Filter, FilterQuery } from '../query/filter.ts'
import { STATES } from '../timeline/timeline.ts'
import { openChat, START } from '../testing/open-chat.ts'
import type { TestChat } from '../testing/open-chat.ts'
import type { ChatWorld } from '../world.ts'
import { createInteraction } from './create-interaction.ts'
import { liveRows } from './live-list.ts'
import { toLiveInteraction } from './live-interaction.ts'

const SERVICE = 'zenvia-chat'
const MINUTE_MS = 60_000

/** The changes of a world between two queries. */
const changes = {
  nothing: async () => undefined,
  passSecond: async ({ sandbox }: TestChat) => void (await sandbox.advance(1_000)),
  advance: async ({ sandbox }: TestChat) => void (await sandbox.advance(5 * MINUTE_MS)),
  start: async (chat: TestChat) => void chat.start(),
  rollBack: async ({ sandbox, world }: TestChat) => {
    const work = (): never => {
      createInteraction(world)
      rowsOf(world, {}) // cached, and then rolled back
      throw new Error('rolled back')
    }
    expect(() => sandbox.world(SERVICE).transact('test', work)).toThrow('rolled back')
  },
  reset: async ({ sandbox }: TestChat) => void sandbox.reset(SERVICE),
}

const queries: fc.Arbitrary<FilterQuery> = fc.record(
  {
    states: fc.subarray([...STATES], { minLength: 1 }),
    types: fc.subarray([...CHANNELS], { minLength: 1 }),
    agents: fc.subarray(['101', '104', '110', '999'], { minLength: 1 }),
    active: fc.constantFrom('true', 'false'),
    search: fc.constantFrom('a', 'silva'),
  },
  { requiredKeys: [] },
)

const steps = fc.array(
  fc.tuple(fc.constantFrom(...Object.values(changes)), queries, fc.nat(300), fc.nat(300)),
  { minLength: 4, maxLength: 10 },
)

function rowsOf(world: ChatWorld, query: FilterQuery, minutes: readonly number[] = []): unknown {
  return liveRows(world, windowOf(minutes), createFilter(accountOf(world), query))
}

/** Returns a window around the start, because most changes happen there. */
function windowOf([before = Infinity, after = Infinity]: readonly number[]) {
  return { from: START - before * MINUTE_MS, to: START + after * MINUTE_MS }
}

/** Finds the same by a scan of all records. */
function scanned(world: ChatWorld, query: FilterQuery, minutes: readonly number[]): unknown {
  const { from, to } = windowOf(minutes)
  const account = accountOf(world)
  const { matches }: Filter = createFilter(account, query)
  return [...world.data.interactions.all()]
    .filter(({ created }) => created >= from && created <= to)
    .map((record) => {
      const nowS = record.isOpen ? Math.floor((world.now() - record.created) / 1_000) : 0
      return toLiveInteraction(account, record, nowS)
    })
    .filter(matches)
    .sort((a, b) => b.created - a.created || b.protocol - a.protocol)
}

test('live rows are what a scan of all records finds, whatever changed since the last query', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      await using chat = openChat({ scenario: 'default' })
      chat.sandbox.setBehaviour(SERVICE, 'autopilotPerHour', 100)

      for (const [change, query, before, after] of list) {
        await change(chat)

        for (const asked of [query, {}]) {
          const minutes = [before, after]
          expect(rowsOf(chat.world, asked, minutes)).toEqual(scanned(chat.world, asked, minutes))
        }
      }
    }),
    { numRuns: 15 },
  )
})
