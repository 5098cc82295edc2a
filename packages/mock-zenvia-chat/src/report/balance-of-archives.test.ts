import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHANNELS } from '../channel/channel-profiles.ts'
import { openChat, START } from '../testing/open-chat.ts'
import type { Query, TestChat } from '../testing/open-chat.ts'
import { DAY_MS } from '../time.ts'

const PAGE = 10_000
/** The longest time for which an archived interaction stays open. */
const LIFETIME_DAYS = 10

const lists = {
  types: fc.subarray([...CHANNELS], { minLength: 1 }),
  agents: fc.subarray(['101', '104', '117', '150', '196', '999'], { minLength: 1 }),
  departments: fc.subarray(['7', '8', '12'], { minLength: 1 }),
  tags: fc.subarray(['31', '33', '40', '46'], { minLength: 1 }),
}
const { types, agents, departments, tags } = lists
// One list mostly: several leave hardly anything to count.
const filters = fc.oneof(
  fc.constant({}),
  ...[{ types }, { agents }, { departments }, { tags }, { types, departments }].map((some) =>
    fc.record(some as Partial<typeof lists>),
  ),
)
const samples = fc.sample(
  fc.record({
    filter: filters.map((chosen) =>
      Object.fromEntries(Object.entries(chosen).map(([name, list]) => [name, list.join(',')])),
    ),
    daysAgo: fc.integer({ min: 5, max: 700 }),
    days: fc.integer({ min: 1, max: 4 }),
  }),
  { numRuns: 12, seed: 13 },
)

/** Its ten million interactions take half a minute, and obey the same rules: `ENSAIO_HUGE=1` asks for them too. */
const isHugeIncluded = process.env['ENSAIO_HUGE'] !== undefined
const SAMPLES = { large: 12, ...(isHugeIncluded && { huge: 5 }) }

// The rows of a report know nothing of those that were given up, so these are counted in the history.
describe.each(Object.entries(SAMPLES))(
  'a report of the scenario %s is a balance',
  (scenario, count) => {
    test('of each day, whatever the filter', { timeout: 300_000 }, async () => {
      await using chat = openChat({ scenario })
      let counted = 0

      for (const { filter, daysAgo, days } of samples.slice(0, count)) {
        const from = START - daysAgo * DAY_MS
        const dates = [from, from + (days - 1) * DAY_MS].map((at) => new Date(at).toISOString())
        const [first = '', last = ''] = dates.map((date) => date.slice(0, 10))
        const query: Query = { ...filter, from: first, to: `${last} 23:59:59` }
        const report = await chat.report(query)
        const [rows, total] = [report.slice(0, -1), report.at(-1)]
        const givenUp = await givenUpDays(chat, filter, { from, last })

        expect(rows).toHaveLength(days)
        expect(total).toMatchObject({
          backlog: rows[0]?.backlog,
          remainder: rows.at(-1)?.remainder,
        })
        for (const [index, row] of rows.entries()) {
          const { title, backlog, received, made, ended, discarded, missed, expired } = row
          const others = givenUp.filter((day) => day === title).length
          counted += received + made

          expect([title, row.remainder]).toEqual([
            title,
            backlog + received + made - (ended + discarded + missed + expired + others),
          ])
          expect(rows[index + 1]?.backlog ?? total?.remainder).toBe(row.remainder)
        }
      }
      expect(counted).toBeGreaterThan(1_000)
    })
  },
)

/** Returns the day on which each interaction was given up, from the expanded history, which cannot be filtered by tags. */
async function givenUpDays(
  chat: TestChat,
  { tags, ...filter }: Readonly<Record<string, string>>,
  { from, last }: { readonly from: number; readonly last: string },
): Promise<readonly string[]> {
  const begin = new Date(from - LIFETIME_DAYS * DAY_MS).toISOString().slice(0, 10)
  const query = { ...filter, states: 'CANCELED,UNAVAILABLE', from: begin, to: `${last} 23:59:59` }
  const wanted = tags?.split(',')
  const days: string[] = []
  for (let page = 1; ; page += 1) {
    const rows = await chat.expanded({ ...query, limit: PAGE, page })
    const found = rows.filter(
      (row) => wanted?.some((id) => row.tags.some((tag) => tag.id === id)) ?? true,
    )
    days.push(...found.map(({ endTime }) => endTime.slice(0, 10)))
    if (rows.length < PAGE) return days
  }
}
