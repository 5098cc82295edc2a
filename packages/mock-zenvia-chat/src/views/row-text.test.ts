import { describe, expect, test } from 'vitest'
import { archiveOfWorld } from '../archive/archive.ts'
import { openChat } from '../testing/open-chat.ts'
import { expandedViews } from './expanded-view.ts'
import { historyViews } from './history-view.ts'

const ALL = { from: '2025-11-01', limit: 10_000 } as const

describe.each([false, true])('with active as a boolean: %s', (activeAsBoolean) => {
  test.each(['/history', '/history/expanded'])(
    'rows of %s are written as their objects would be',
    async (path) => {
      await using chat = openChat({ scenario: 'default' })
      chat.sandbox.setBehaviour('zenvia-chat', 'activeAsBoolean', activeAsBoolean)

      const text = await (await chat.get(path, ALL)).text()

      // Live rows are written from objects: archived ones have the same keys in the same order.
      const { data } = JSON.parse(text) as { readonly data: readonly object[] }
      expect(text).toBe(JSON.stringify({ status: 200, success: true, data }))
      expect(new Set(data.map((row) => Object.keys(row).join()))).toHaveProperty('size', 1)
    },
  )
})

test.each(['/history', '/history/expanded'])(
  'archived rows of %s are written as they are shown',
  async (path) => {
    await using chat = openChat({ scenario: 'default' })
    const archive = archiveOfWorld(chat.world)
    const views = (path === '/history' ? historyViews : expandedViews).string(chat.world)

    const text = await (await chat.get(path, ALL)).text()

    expect(archive?.created.length).toBeGreaterThan(1_900)
    for (let index = 0; archive !== undefined && index < archive.created.length; index += 3) {
      expect(text).toContain(JSON.stringify(views.ofArchived(archive, index)))
    }
  },
)

test('archived rows with words beyond Latin-1 are written as they are shown', async () => {
  await using chat = openChat({ scenario: 'default' })
  chat.act('putFixtures', { agents: [{ id: '101', name: 'Zofia Łęcka 🙂', department: '7' }] })

  const text = await (await chat.get('/history/expanded', ALL)).text()

  const { data } = JSON.parse(text) as { readonly data: readonly object[] }
  expect(text).toBe(JSON.stringify({ status: 200, success: true, data }))
  expect(text.match(/Zofia Łęcka 🙂/g)?.length).toBeGreaterThan(20)
})

test('an archived row shows what simulating the interaction again gives', async () => {
  await using chat = openChat({ scenario: 'default' })
  const archive = archiveOfWorld(chat.world)
  const rows = new Map((await chat.expanded(ALL)).map((row) => [row.id, row]))

  for (let index = 0; index < 1_900; index += 3) {
    const { protocol, summary, customer, mood } = archive?.interactionAt(index) ?? {}
    expect(rows.get(String(protocol))).toMatchObject({
      queued: summary?.visits[0],
      transferring: summary?.transfers,
      response_count: summary?.responses,
      customer: { id: customer?.id, fields: customer?.fields },
      mood: [null, 'POSITIVE', 'NEGATIVE'][mood ?? 0],
    })
  }
})
