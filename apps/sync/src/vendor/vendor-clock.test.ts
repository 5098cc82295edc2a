import { expect, test } from 'vitest'
import { watchVendorClock } from './vendor-clock.ts'

test('goes by the last answer that tells the time', async () => {
  const dates = ['Mon, 02 Mar 2026 12:00:00 GMT', undefined, 'nonsense']
  const clock = watchVendorClock(async () => {
    const date = dates.shift()
    return new Response('', date === undefined ? {} : { headers: { date } })
  })
  expect(clock.now()).toBeUndefined()

  for (let answers = 0; answers < 3; answers += 1) {
    await clock.fetch(new Request('http://vendor.example'))
    expect(clock.now()).toBe(Date.parse('2026-03-02T12:00:00Z'))
  }
})
