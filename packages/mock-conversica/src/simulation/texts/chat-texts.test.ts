import { expect, test } from 'vitest'
import { createRandom } from '../../testing/create-random.ts'
import { composeChat } from './chat-texts.ts'

const visitor = { firstName: 'Iris', lastName: 'Holm', email: 'iris@example.com' }
const endsAt = Date.parse('2026-03-02T09:00:00Z')

test('writes an utterance a line: time without an offset, whole name, colon, words', () => {
  const chat = composeChat({ visitor, assistant: 'Rosa', random: createRandom(1), endsAt })

  const lines = chat.split('\n')
  for (const line of lines) {
    expect(line).toMatch(/^2026-03-02T0(?:8:5\d:\d\d|9:00:00) (?:Rosa|Iris Holm): \S/)
  }
  expect(lines.at(-1)).toMatch(/^2026-03-02T09:00:00 Rosa: /)
  expect(chat).toContain('iris@example.com')
  expect(chat).not.toMatch(/[{}]/)
})
