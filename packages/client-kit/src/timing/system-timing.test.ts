import { expect, test } from 'vitest'
import { systemTiming } from './system-timing.ts'

test('wakes at once when the signal aborts', async () => {
  const waker = new AbortController()
  const sleep = systemTiming.sleep(60_000, waker.signal)

  waker.abort()

  await expect(sleep).resolves.toBeUndefined()
})

test('does not fall asleep when the signal has aborted before', async () => {
  await expect(systemTiming.sleep(60_000, AbortSignal.abort())).resolves.toBeUndefined()
})

test('wakes by itself', async () => {
  await expect(systemTiming.sleep(0, new AbortController().signal)).resolves.toBeUndefined()
})
