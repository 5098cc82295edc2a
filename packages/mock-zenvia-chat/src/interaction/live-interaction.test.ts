import { expect, test } from 'vitest'
import { openChat } from '../testing/open-chat.ts'
import { rowOf } from '../testing/row-of.ts'

const HOUR_MS = 3_600_000

test('an open interaction keeps waiting as the clock moves, and a finished one does not change', async () => {
  await using chat = openChat()
  const open = chat.start({ channel: 'TEXT', state: 'NOT_ANSWER' })
  const finished = chat.start({ channel: 'TEXT', state: 'CANCELED' })
  const before = [await rowOf(chat, open), await rowOf(chat, finished)] as const

  await chat.sandbox.advance(HOUR_MS)

  expect(await rowOf(chat, open)).toEqual({
    ...before[0],
    queued_time: before[0].queued_time + 3_600,
    sla_time: (before[0].sla_time ?? 0) + 3_600,
    sla_overdue: true,
  })
  expect(await rowOf(chat, finished)).toEqual(before[1])
})

test('of interactions that began in the same millisecond, the higher protocol number comes first', async () => {
  await using chat = openChat({ scenario: 'default' })
  const [archived] = await chat.history({ limit: 1, page: 300 })
  const at = archived?.created_at ?? ''
  const ids = ['ENDED', 'TALKING', 'POSTPONED', 'TALKING'].map((state) =>
    chat.start({ channel: 'WHATSAPP', at, state }),
  )
  const idsAt = (rows: readonly { readonly id: string; readonly created_at: string }[]) =>
    rows.flatMap(({ id, created_at }) => (created_at === at ? [id] : []))

  const newestFirst = ids.toReversed()
  expect(idsAt(await chat.history({ limit: 1_000 }))).toEqual([...newestFirst, archived?.id])
  expect(idsAt(await chat.history({ limit: 1, page: 300 }))).toEqual(newestFirst.slice(0, 1))
  expect(idsAt(await chat.history({ limit: 1, page: 304 }))).toEqual([archived?.id])
  expect(idsAt(await chat.ongoing())).toEqual(newestFirst.slice(0, 3))
})
