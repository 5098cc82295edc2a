import { describe, expect, test } from 'vitest'
import { openChat } from '../testing/open-chat.ts'

const DONE = { channel: 'WHATSAPP', active: false, state: 'ENDED' } as const

describe('groups', () => {
  test('are days by default, empty ones too, the total last', async () => {
    await using chat = openChat()
    chat.start({ ...DONE, at: '2026-02-02T10:00:00Z' })

    const report = await chat.report({ from: '2026-02-01', to: '2026-02-03 12:00' })

    expect(report.map(({ title, received }) => [title, received])).toEqual([
      ['2026-02-01', 0],
      ['2026-02-02', 1],
      ['2026-02-03', 0],
      ['Total', 1],
    ])
  })

  test('are named, and empty ones are omitted', async () => {
    await using chat = openChat()
    chat.start({ ...DONE, agent: '102', tags: ['31', '32'] })
    chat.start({ ...DONE, agent: '101', tags: ['32'] })
    chat.start({ channel: 'TEXT', department: '7', state: 'NOT_ANSWER' })
    const titles = async (data_type: string): Promise<readonly unknown[]> =>
      (await chat.report({ data_type })).map(({ title, received }) => [title, received])

    expect(await titles('agent')).toEqual([
      ['', 1],
      ['Marcos Moreira', 1],
      ['Natália Nogueira', 1],
      ['Total', 3],
    ])
    expect(await titles('tag')).toEqual([
      ['', 1],
      ['Devolução', 2],
      ['Troca', 1],
      ['Total', 3],
    ])
    expect(await titles('department')).toEqual([
      ['Trocas e devoluções', 2],
      ['Vendas', 1],
      ['Total', 3],
    ])
    expect(await titles('channel')).toEqual([
      ['TEXT', 1],
      ['WHATSAPP', 2],
      ['Total', 3],
    ])
  })

  test('are none where nothing matches, and the total is all zero', async () => {
    await using chat = openChat()

    const report = await chat.report({ data_type: 'agent', tags: '999' })

    expect(report).toHaveLength(1)
    const { title, ...numbers } = report[0] ?? { title: '' }
    expect(title).toBe('Total')
    expect(new Set(Object.values(numbers))).toEqual(new Set([0]))
  })

  test('count an interaction that has any of the wanted tags', async () => {
    await using chat = openChat()
    chat.start({ ...DONE, tags: ['31', '33'] })
    chat.start({ ...DONE, tags: ['32'] })
    chat.start({ ...DONE, tags: [] })
    const count = async (tags: string): Promise<number | undefined> =>
      (await chat.report({ tags })).at(-1)?.received

    expect(await count('31')).toBe(1)
    expect(await count('31,32')).toBe(2)
    expect(await count('')).toBe(3)
    expect(await count('46')).toBe(0)
    expect(await count('999')).toBe(0)
  })
})
