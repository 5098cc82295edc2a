import { describe, expect, test } from 'vitest'
import { DAY_MS, HOUR_MS } from '../durations.ts'
import { openConversica } from '../testing/open-conversica.ts'

const SILENT = { email: 'sally+silent@example.com' }

describe('skipToFollowup', () => {
  test('leaves the first message out and writes some days later', async () => {
    await using conversica = openConversica()
    await conversica.save({ ...SILENT, skipToFollowup: true })

    await conversica.advanceDays(1.9)
    const early = conversica.messages().length
    await conversica.advanceDays(3)

    expect(early).toBe(0)
    expect(conversica.statuses().slice(0, 3)).toEqual([
      'Preparing Lead',
      'Message Scheduled',
      'Sent Message',
    ])
  })

  test('does so when it comes while the first message is planned', async () => {
    await using conversica = openConversica()
    await conversica.save({ ...SILENT })
    await conversica.sandbox.advance(90_000)

    await conversica.save({ ...SILENT, skipToFollowup: true })
    await conversica.advanceDays(1.9)

    expect(conversica.statuses().slice(-2)).toEqual(['First Message Schedule', 'Message Scheduled'])
    expect(conversica.messages()).toEqual([])
  })

  test('puts the next message off, once, in the middle of a conversation', async () => {
    await using conversica = openConversica()
    await conversica.save(SILENT)
    await conversica.advanceDays(0.5)

    await conversica.save({ ...SILENT, skipToFollowup: true })
    await conversica.advanceDays(2)
    await conversica.save({ ...SILENT, skipToFollowup: true })
    await conversica.advanceDays(10)

    const [first, second] = conversica.messages().map(({ date }) => Date.parse(date))
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(3 * DAY_MS)
    expect((second ?? 0) - (first ?? 0)).toBeLessThan(6 * DAY_MS)
  })

  test('does not keep the lead from answering', async () => {
    await using conversica = openConversica()
    await conversica.save({})
    await conversica.sandbox.advance(HOUR_MS)

    await conversica.save({ skipToFollowup: true })
    await conversica.sandbox.advance(6 * HOUR_MS)

    expect(conversica.messages().map(({ action }) => action)).toEqual(['sent', 'received', 'sent'])
  })
})
