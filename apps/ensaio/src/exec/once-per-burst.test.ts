import { expect, test } from 'vitest'
import { oncePerBurst } from './once-per-burst.ts'

test('two of a kind in a row are one, and later ones count again', () => {
  const sent: string[] = []
  let now = 0
  const passOn = oncePerBurst(
    (signal) => sent.push(signal),
    () => now,
  )

  passOn('SIGINT')
  now = 999
  passOn('SIGINT')
  passOn('SIGTERM')
  expect(sent).toEqual(['SIGINT', 'SIGTERM'])

  now = 1_999
  passOn('SIGINT')
  expect(sent).toEqual(['SIGINT', 'SIGTERM', 'SIGINT'])
})
