import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { createProgressDisplay } from './progress.ts'

test('prints a line for each quarter where nobody watches', () => {
  const lines: string[] = []
  const display = createProgressDisplay({
    isInteractive: false,
    print: (line) => lines.push(line),
    write: () => expect.unreachable(),
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

test('draws a bar over the last one on a terminal, and leaves the line to the outcome', () => {
  const texts: string[] = []
  const display = createProgressDisplay({
    isInteractive: true,
    print: () => expect.unreachable(),
    write: (text) => texts.push(text),
  })

  display.show({ stream: 'chat-history', rows: 1_204, share: 0.5 })
  display.show({ stream: 'conversion-prospects', rows: 7, share: 1 })
  display.end()

  expect(texts.every((text) => text.startsWith('\r\u001B[2K'))).toBe(true)
  expect(texts.map((text) => stripVTControlCharacters(text).trim())).toEqual([
    'chat-history          ███████████████░░░░░░░░░░░░░░░      1,204 rows',
    'conversion-prospects  ██████████████████████████████          7 rows',
    '',
  ])
})
