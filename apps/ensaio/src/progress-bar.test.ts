import { expect, test } from 'vitest'
import { createProgressBar, drawProgress } from './progress-bar.ts'

const HOUR = 3_600_000
const FROM = Date.parse('2026-03-02T09:00:00Z')

const progressAt = (hours: number) => ({
  from: FROM,
  to: FROM + 4 * HOUR,
  now: FROM + hours * HOUR,
  jobs: hours * 10,
  attempts: hours,
})

function createTerminal() {
  let [text, now] = ['', 0]
  const show = createProgressBar({ write: (part) => void (text += part), stopwatchMs: () => now })
  return {
    text: () => text,
    /** Shows the progress at a time of the machine. */
    showAt: (ms: number, progress: Parameters<typeof show>[0]) => {
      now = ms
      show(progress)
    },
  }
}

test('draws the share of the time, the instant, and what was done', () => {
  expect(drawProgress(progressAt(1))).toBe(
    'Advancing [######------------------]  25 %  2026-03-02T10:00:00Z  jobs 10, attempts 1',
  )
  expect(drawProgress({ ...progressAt(0), to: FROM })).toContain('100 %')
})

test('an advance that is done at once leaves no trace', () => {
  const terminal = createTerminal()

  terminal.showAt(0, progressAt(0))
  terminal.showAt(100, progressAt(2))
  terminal.showAt(150, { ...progressAt(4), ended: true })

  expect(terminal.text()).toBe('')
})

test('a longer one is drawn over itself a few times a second, and stays in its last state', () => {
  const terminal = createTerminal()

  for (let ms = 0; ms < 1_000; ms += 5) terminal.showAt(ms, progressAt(ms / 250))
  terminal.showAt(1_000, { ...progressAt(4), ended: true })

  const drawn = terminal.text().split('\r').slice(1)
  expect(drawn).toHaveLength(9)
  expect(drawn.at(-1)).toContain('100 %')
  expect(drawn.at(-1)?.endsWith('\n')).toBe(true)
  expect(drawn.slice(0, -1).join('')).not.toContain('\n')
})

test('the next advance begins as the first did', () => {
  const terminal = createTerminal()
  for (const ms of [0, 300]) terminal.showAt(ms, progressAt(1))
  terminal.showAt(400, { ...progressAt(4), ended: true })
  const before = terminal.text()

  terminal.showAt(410, progressAt(0))
  terminal.showAt(420, { ...progressAt(4), ended: true })

  expect(terminal.text()).toBe(before)
})
