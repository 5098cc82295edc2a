import { expect, test } from 'vitest'
import { stampAttempt } from './events.ts'

const HEAD = {
  subscriptionId: '697f1610c0ffee0010000013',
  topic: 'interactions',
  type: 'created',
  received: '2026-03-02T14:20:00.000Z',
  sent: '2026-03-02T14:20:00.000Z',
  attempts: 1,
}
const AT = Date.parse('2026-03-02T14:21:00.000Z')

test('changes the number of the attempt and when it was sent, and nothing else', () => {
  const rest = { updatedAt: HEAD.sent, note: '"attempts":1, "sent":"never" $1' }
  const body = JSON.stringify({ ...HEAD, ...rest })

  expect(stampAttempt(body, { number: 3, at: AT })).toBe(
    JSON.stringify({ ...HEAD, sent: '2026-03-02T14:21:00.000Z', attempts: 3, ...rest }),
  )
})

test('leaves a body alone that does not begin as ours do', () => {
  const body = JSON.stringify({ first: 1, ...HEAD })

  expect(stampAttempt(body, { number: 2, at: AT })).toBe(body)
})
