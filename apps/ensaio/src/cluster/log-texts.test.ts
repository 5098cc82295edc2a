import type { LogEntry } from '@ensaio/mock-kit/log'
import { expect, test } from 'vitest'
import { entriesIn, rowTextsInSlices, rowTextsOf } from './log-texts.ts'

/** Enough entries for several texts. */
const ENTRIES = Array.from({ length: 150 }, (_, at): LogEntry => {
  const record = { id: `o${at}`, note: 'ä'.repeat(20_000) }
  return { kind: 'staged', stage: 1, changes: [['orders', 'insert', record.id, record]] }
})

test('writes long logs in slices, between which others have their turn, as it would at once', async () => {
  let [now, turns] = [0, 0]
  // A machine that takes a second for each entry.
  const nowMs = (): number => (now += 1_000)
  const nextTurn = async (): Promise<void> => void (turns += 1)

  const texts = await rowTextsInSlices(ENTRIES, { nowMs, nextTurn })

  expect(turns).toBe(ENTRIES.length)
  expect(texts).toEqual(rowTextsOf(ENTRIES))
  expect(texts.length).toBeGreaterThan(3)
  expect(texts.flatMap((text) => entriesIn(text, 'log'))).toEqual(ENTRIES)
})
