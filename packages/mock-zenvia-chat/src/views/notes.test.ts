import { expect, test } from 'vitest'
import { openChat } from '../testing/open-chat.ts'

test('the first note of a talk tells its outcome, by the same order as the messages', async () => {
  await using chat = openChat({ scenarios: { 'zenvia-chat': 'default' } })
  const rows = await chat.expanded({ limit: 1_000 })
  const noted = rows.filter(({ notes }) => notes.length > 0)
  const bodies = noted.map(({ notes }) => notes[0]?.body ?? '')

  expect(noted.length).toBeGreaterThan(40)
  expect(bodies.join('\n')).not.toMatch(/[{}[\]|]/)
  // A dozen sentences, drawn at random, would repeat themselves.
  expect(new Set(bodies).size).toBeGreaterThan(bodies.length / 2)
  let compared = 0
  for (const { id, notes } of noted) {
    const order = /\b\d{7}\b/.exec(notes[0]?.body ?? '')?.[0]
    const texts = order === undefined ? [] : (await chat.messages(id)).map(({ text }) => text ?? '')
    const orders = texts.flatMap((text) => text.match(/\b\d{7}\b/g) ?? [])
    if (orders.length === 0) continue
    expect(orders).toContain(order)
    compared += 1
  }
  expect(compared).toBeGreaterThan(3)
})
