import { expect, test } from 'vitest'
import { tellOfStart } from './start-notice.ts'

/** Returns what is written about a start that takes so long. */
function told(scenario: string | undefined, isTerminal: boolean, tookMs: number): string {
  let [written, now] = ['', 0]
  const timers = new Set<{ readonly at: number; readonly run: () => void }>()
  const after = (delayMs: number, run: () => void) => {
    const timer = { at: now + delayMs, run }
    timers.add(timer)
    return () => timers.delete(timer)
  }
  const write = (text: string): void => void (written += text)
  const end = tellOfStart(scenario, { isTerminal, write, stopwatchMs: () => now }, { after })
  for (const timer of timers) {
    if (timer.at > tookMs) continue
    now = timer.at
    timer.run()
  }
  now = tookMs
  end()
  return written
}

const [MAKING, ERASE] = ['Making the records of huge ...', '\r\u001B[K']

test.each([
  ['huge', true, 900, `${MAKING}${ERASE}`],
  ['huge', true, 2_100, `${MAKING}${ERASE}${MAKING} 1 s${ERASE}${MAKING} 2 s${ERASE}`],
  ['huge', false, 1_234, `${MAKING}\nMade the records of huge in 1.2 s.\n`],
  ['huge', false, 499, ''],
  [undefined, true, 1_234, ''],
])('of %s, on a terminal %s, in %i ms', (scenario, isTerminal, tookMs, text) => {
  expect(told(scenario, isTerminal, tookMs)).toBe(text)
})
