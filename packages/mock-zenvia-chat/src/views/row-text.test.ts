import { runAtOnce } from '@ensaio/mock-kit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accountOf } from '../account/account.ts'
import { archiveOf, archiveOfWorld } from '../archive/archive.ts'
import { openChat, START } from '../testing/open-chat.ts'
import { DAY_MS } from '../time.ts'
import { expandedFormat } from './expanded-view.ts'
import { historyFormat } from './history-view.ts'

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

describe.each([String, Boolean])('with active as a %o', (formatFlag) => {
  test.each([
    ['history', historyFormat(formatFlag)],
    ['expanded history', expandedFormat(formatFlag)],
  ])('archived rows of the %s are written as they are shown', (_, { createWriter, show }) => {
    const { world } = openChat({ scenario: 'default' })
    const account = accountOf(world)
    const record = { id: 'archive', from: START - 900 * DAY_MS, until: START } as const
    const { rowBytesMax, write } = createWriter(account)
    const bytes = new Uint8Array(rowBytesMax)
    fc.assert(
      fc.property(fc.integer(), fc.nat(4_000), (seed, customers) => {
        const count = 400
        const past = { ...record, seed, count, customers: customers + 10 }
        const archive = runAtOnce(archiveOf({ ...past, hasRepeatedCustomers: true }, account))

        for (let index = 0; index < count; index += 1) {
          const end = write(bytes, 0, archive.rowAt(index))
          const text = new TextDecoder().decode(bytes.subarray(0, end))
          expect(text).toBe(JSON.stringify(show(account, archive.rowAt(index))))
        }
      }),
      { numRuns: 8 },
    )
  })
})

test('rows show a changed name of an agent at once, those that were shown before too', async () => {
  await using chat = openChat({ scenario: 'default' })
  const [row] = await chat.history({ ...ALL, agents: '101' })
  expect(row?.agent).toMatchObject({ id: '101' })

  chat.act('putFixtures', { agents: [{ id: '101', name: 'Ana "Nova" Lima', department: '7' }] })

  const rows = await chat.history({ ...ALL, agents: '101' })
  expect(new Set(rows.map(({ agent }) => agent?.name))).toEqual(new Set(['Ana "Nova" Lima']))
})

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
  const archive = runAtOnce(archiveOfWorld(chat.world))
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
