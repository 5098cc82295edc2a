import { afterAll, describe, expect, test } from 'vitest'
import { CHANNELS } from '../channel/channel-profiles.ts'
import { STATES } from '../timeline/timeline.ts'
import { openChat, START } from '../testing/open-chat.ts'
import { zenviaChatMock } from '../zenvia-chat-mock.ts'

const ALL = { from: '2015-01-01', limit: 10_000 } as const

// All tests only read, so they share one sandbox for each scenario: the archive of a million takes a second to simulate.
const chats = {
  default: openChat({ scenario: 'default' }),
  large: openChat({ scenario: 'large' }),
  edge: openChat({ scenario: 'edge' }),
}
afterAll(async () => {
  for (const chat of Object.values(chats)) await chat[Symbol.asyncDispose]()
})

describe('the scenarios', () => {
  test('empty has staff, and not one interaction', async () => {
    await using chat = openChat()
    const { agents, departments, tags } = chat.world.data

    expect(await chat.history(ALL)).toEqual([])
    expect(await chat.ongoing()).toEqual([])
    expect([agents.size, departments.size, tags.size]).toEqual([24, 6, 16])
    expect(agents.get('101')).toMatchObject({ name: 'Natália Nogueira', extension: '2101' })
  })

  test('default is a busy shop: every final and unfinished state, every channel, busy days, calm nights and weekends', async () => {
    const chat = chats.default
    const rows = await chat.history(ALL)
    const ongoing = await chat.ongoing()
    const days = rows.map(({ created_at }) =>
      new Date(Date.parse(created_at) - 3 * 3_600_000).getUTCDay(),
    )
    const countOn = (day: number): number => days.filter((one) => one === day).length
    const hours = rows.map(({ created_at }) => (new Date(created_at).getUTCHours() + 21) % 24)

    expect(rows).toHaveLength(2_000)
    expect(ongoing).toHaveLength(24)
    expect(new Set(rows.map(({ current_state }) => current_state))).toEqual(new Set(STATES))
    expect(new Set(rows.map(({ media }) => media))).toEqual(new Set(CHANNELS))
    expect(hours.filter((hour) => hour >= 9 && hour < 18).length).toBeGreaterThan(1_200)
    expect(hours.filter((hour) => hour < 6).length).toBeLessThan(60)
    for (const workday of [1, 2, 3, 4, 5]) {
      expect(countOn(6)).toBeLessThan(countOn(workday) * 0.75)
      expect(countOn(0)).toBeLessThan(countOn(workday) * 0.5)
    }
  })

  test.each(['default', 'large', 'edge'] as const)(
    'in %s nothing happens in the future, and no customer id is used twice',
    async (scenario) => {
      const rows = await chats[scenario].expanded({ from: '2025-12-01', limit: 2_000 })
      const people = new Map(rows.map(({ customer }) => [customer.id, JSON.stringify(customer)]))

      for (const row of rows) {
        expect(Date.parse(row.endTime)).toBeLessThanOrEqual(START)
        expect(JSON.stringify(row.customer)).toBe(people.get(row.customer.id))
      }
    },
  )

  test('customers can be reached by the channel that they came by', async () => {
    const chat = chats.default
    const keys: Readonly<Record<string, string>> = {
      PHONE: 'channel_phone',
      WHATSAPP: 'channel_phone',
      EMAIL: 'channel_email',
      FACEBOOK: 'channel_facebook',
      TELEGRAM: 'channel_telegram',
      MELI_QST: 'channel_mercado_livre',
    }

    const unreachable = (await chat.history(ALL)).filter(({ media, customer }) =>
      Object.entries(customer.fields).some(([key, value]) => key === keys[media] && value === ''),
    )

    expect(unreachable).toEqual([])
  })

  test('edge has customers with one value, several and none in each field', async () => {
    const customers = (await chats.edge.history(ALL)).map(({ customer }) => customer.fields)
    const names = Object.keys(customers[0] ?? {})

    for (const name of names) {
      const values = customers.map((one) => one[name as keyof typeof one])
      expect([name, values.some((value) => Array.isArray(value))]).toEqual([name, true])
      expect([name, values.includes('')]).toEqual([name, true])
      const hasOne = values.some((value) => typeof value === 'string' && value !== '')
      expect([name, hasOne]).toEqual([name, true])
    }
    expect(names).toHaveLength(9)
  })

  test('large has a million interactions, which its snapshot does not contain', async () => {
    const chat = chats.large

    const report = await chat.report({ from: '2024-01-01', data_type: 'channel' })
    const { received = 0, made = 0 } = report.at(-1) ?? {}

    expect(received + made).toBe(1_000_000)
    expect(JSON.stringify(chat.sandbox.toJSON()).length).toBeLessThan(1_000_000)
    expect(await chat.history({ from: '2024-01-01', limit: 100, page: 10_000 })).toHaveLength(100)
    expect(await chat.history({ from: '2024-01-01', limit: 100, page: 10_001 })).toEqual([])
  })

  test('huge pauses at each open interaction while it is made, and twice before', () => {
    const place = { sandbox: 'main', now: () => START, seed: 1 }
    const making = zenviaChatMock.makeWorld({ ...place, scenario: 'huge' })

    let pauses = 0
    while (making.next().done !== true) pauses += 1

    expect(pauses).toBe(502)
  })

  test("large has days that balance: what is open, came in and did not leave is the next day's backlog", async () => {
    const report = await chats.large.report({ from: '2026-01-12', to: '2026-02-10 23:59:59' })
    const days = report.slice(0, -1)
    const query = { from: '2026-01-01', to: '2026-02-11', limit: 10_000 }
    const givenUp = await chats.large.history({ ...query, states: 'CANCELED,UNAVAILABLE' })

    expect(givenUp.length).toBeLessThan(10_000)
    for (const [index, day] of days.entries()) {
      const { title, backlog, received, made, ended, discarded, missed, expired } = day
      const others = givenUp.filter((row) => row.current_state_time.startsWith(title)).length
      const left = ended + discarded + missed + expired + others
      expect(day.remainder).toBe(backlog + received + made - left)
      expect(days[index + 1]?.backlog ?? report.at(-1)?.remainder).toBe(day.remainder)
    }
    expect(days).toHaveLength(30)
  })

  test('large reads a limit above 10,000 as 10,000, so that a full page is not the last one', async () => {
    const ids = async (page: number): Promise<readonly string[]> =>
      (await chats.large.history({ limit: 20_000, page })).map(({ id }) => id)

    const [first, second] = [await ids(1), await ids(2)]
    const same = await chats.large.history({ limit: 10_000, page: 2 })

    expect([first.length, second.length]).toEqual([10_000, 10_000])
    expect(Number(second[0])).toBeLessThan(Number(first.at(-1)))
    expect(second).toEqual(same.map(({ id }) => id))
  })

  test('edge has values that a client may not be prepared for', async () => {
    const chat = chats.edge
    const rows = await chat.history(ALL)
    const text = JSON.stringify(rows)
    const days = new Set(rows.map(({ created_at }) => created_at.slice(0, 10)))
    const fields = rows.flatMap(({ customer }) => Object.values(customer.fields))

    expect(new Set(rows.map(({ current_state }) => current_state))).toEqual(new Set(STATES))
    expect(new Set(rows.map(({ media }) => media))).toEqual(new Set(CHANNELS))
    // All but four: a call is never on the pending list.
    const combinations = rows.map(({ media, current_state }) => `${media} ${current_state}`)
    expect(new Set(combinations).size).toBe(CHANNELS.length * STATES.length - 4)
    expect(text).toContain('李小龍')
    expect(fields.some((field) => Array.isArray(field))).toBe(true)
    expect(fields).toContain('')
    expect(days).toContain('2018-11-04')
    for (const key of ['agent', 'department', 'first_answer_time', 'mood'] as const) {
      expect(rows.some((row) => row[key] === null)).toBe(true)
      expect(rows.some((row) => row[key] !== null)).toBe(true)
    }
    const report = await chat.report({ from: '2026-02-19', to: '2026-03-02 12:00' })
    const empty = report.filter(({ received, made }) => received + made === 0)
    expect(empty).toHaveLength(1)
  })
})
