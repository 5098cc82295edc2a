import { expect, test } from 'vitest'
import { createProgressDisplay } from './progress.ts'

test('prints a line for each quarter where nobody watches', () => {
  const lines: string[] = []
  const display = createProgressDisplay({
    isInteractive: false,
    print: (line) => lines.push(line),
  })

  for (const share of [0.1, 0.2, 0.3, 0.31, 0.9, 1, 1])
    display.show({ stream: 'chat-history', rows: share * 100, share })
  display.show({ stream: 'chat-reports', rows: 3, share: 1 })
  display.end()

  expect(lines).toEqual([
    'chat-history: 30 rows, 25 %',
    'chat-history: 90 rows, 75 %',
    'chat-history: 100 rows, 100 %',
    'chat-reports: 3 rows, 100 %',
  ])
})
