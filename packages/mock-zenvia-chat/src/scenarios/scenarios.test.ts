import { describe, expect, test } from 'vitest'
import { CHANNELS } from '../channels/channel-habits.ts'
import { STATES } from '../story/beat.ts'
import { openChat, START } from '../testing/open-chat.ts'

const ALL = { from: '2015-01-01', limit: 10_000 } as const

describe('the scenarios', () => {
  test('empty has staff, and not one interaction', async () => {
    await using chat = openChat()
    const { agents, departments, tags } = chat.world.data

    expect(await chat.history(ALL)).toEqual([])
    expect(await chat.ongoing()).toEqual([])
    expect([agents.size, departments.size, tags.size]).toEqual([24, 6, 16])
    expect(agents.get('101')).toMatchObject({ name: 'Bruna Amaral', extension: '2101' })
  })

  test('default is a busy shop: every final and unfinished state, every channel, busy days, calm nights and weekends', async () => {
    await using chat = openChat({ scenario: 'default' })

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

  test.each(['default', 'large', 'edge'])(
    'in %s nothing lies ahead, and nobody is two people',
    async (scenario) => {
      await using chat = openChat({ scenario })

      const rows = await chat.expanded({ from: '2025-12-01', limit: 2_000 })
      const people = new Map(rows.map(({ customer }) => [customer.id, JSON.stringify(customer)]))

      for (const row of rows) {
        expect(Date.parse(row.endTime)).toBeLessThanOrEqual(START)
        expect(JSON.stringify(row.customer)).toBe(people.get(row.customer.id))
      }
    },
  )

  test('customers can be reached by the channel that they came by', async () => {
    await using chat = openChat({ scenario: 'default' })
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

  test('large has a million interactions, without a snapshot of them', async () => {
    await using chat = openChat({ scenario: 'large' })

    const report = await chat.report({ from: '2024-01-01', data_type: 'channel' })
    const { received = 0, made = 0 } = report.at(-1) ?? {}

    expect(received + made).toBe(1_000_000)
    expect(JSON.stringify(chat.sandbox.toJSON()).length).toBeLessThan(1_000_000)
    expect(await chat.history({ from: '2024-01-01', limit: 100, page: 10_000 })).toHaveLength(100)
    expect(await chat.history({ from: '2024-01-01', limit: 100, page: 10_001 })).toEqual([])
  })

  test('edge has what a client may stumble over', async () => {
    await using chat = openChat({ scenario: 'edge' })

    const rows = await chat.history(ALL)
    const text = JSON.stringify(rows)
    const days = new Set(rows.map(({ created_at }) => created_at.slice(0, 10)))
    const fields = rows.flatMap(({ customer }) => Object.values(customer.fields))

    expect(new Set(rows.map(({ current_state }) => current_state))).toEqual(new Set(STATES))
    expect(new Set(rows.map(({ media }) => media))).toEqual(new Set(CHANNELS))
    // All but what cannot be: nobody is put on the pending list of a call.
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
