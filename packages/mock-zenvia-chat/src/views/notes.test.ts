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

test('an interaction without an exchange has a note about its end, not about an outcome', async () => {
  await using chat = openChat({ scenarios: { 'zenvia-chat': 'default' } })
  const rows = await chat.expanded({ from: '2025-12-01', limit: 2_000 })
  const noted = rows.filter(({ notes }) => notes.length > 0)
  const unfinished = noted.filter(({ state }) => state !== 'ENDED')

  expect(unfinished.length).toBeGreaterThan(10)
  for (const { state, notes } of unfinished) {
    expect(notes).toHaveLength(1)
    // An outcome has the number of an order, an amount, a day.
    expect([state, notes[0]?.body]).toEqual([state, expect.not.stringMatching(/\d/)])
  }
})

test('the second note of a talk contradicts no subject', async () => {
  await using chat = openChat({ scenarios: { 'zenvia-chat': 'default' } })
  const rows = await chat.expanded({ from: '2025-12-01', limit: 2_000 })
  const bodies = rows.flatMap(({ notes }) => notes.slice(1).map(({ body }) => body))

  expect(bodies.length).toBeGreaterThan(10)
  // Words of one subject: in any other talk they are about something that nobody wrote.
  expect(bodies.join('\n')).not.toMatch(
    /boleto|estoque|defeito|garantia|etiqueta|cupom|transportadora|endereço|pedido /i,
  )
})
