import { expect, test } from 'vitest'
import { tellOfStart } from './start-notice.ts'

/** Returns what is written about a start that takes so long. */
function told(scenario: string | undefined, isTerminal: boolean, tookMs: number): string {
  let [written, now] = ['', 0]
  const write = (text: string): void => void (written += text)
  const end = tellOfStart(scenario, { isTerminal, write, stopwatchMs: () => now })
  now += tookMs
  end()
  return written
}

test.each([
  ['huge', true, 1_234, 'Making the records of huge ...\r\u001B[K'],
  ['huge', false, 1_234, 'Made the records of huge in 1.2 s.\n'],
  ['huge', false, 499, ''],
  [undefined, true, 1_234, ''],
])('of %s, on a terminal %s, in %i ms', (scenario, isTerminal, tookMs, text) => {
  expect(told(scenario, isTerminal, tookMs)).toBe(text)
})
