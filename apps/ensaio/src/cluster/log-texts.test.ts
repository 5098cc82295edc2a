import { systemTurn } from '@ensaio/mock-kit'
import type { LogEntry } from '@ensaio/mock-kit/log'
import { expect, test } from 'vitest'
import { entriesIn, rowTextsInSlices, rowTextsOf } from './log-texts.ts'

/** Enough entries for several texts, and for more than one slice. */
const ENTRIES = Array.from({ length: 150 }, (_, at): LogEntry => {
  const record = { id: `o${at}`, note: 'ä'.repeat(20_000) }
  return { kind: 'staged', stage: 1, changes: [['orders', 'insert', record.id, record]] }
})

test('writes long logs in slices, between which others have their turn, as it would at once', async () => {
  const writing = rowTextsInSlices(ENTRIES)
  let isDone = false
  const done = writing.then(() => (isDone = true))
  let turns = 0
  for (; !isDone; turns += 1) await systemTurn()
  await done

  const texts = await writing
  expect(turns).toBeGreaterThan(1)
  expect(texts).toEqual(rowTextsOf(ENTRIES))
  expect(texts.length).toBeGreaterThan(3)
  expect(texts.flatMap((text) => entriesIn(text, 'log'))).toEqual(ENTRIES)
})
