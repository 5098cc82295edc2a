import { expect, test } from 'vitest'
import { createBareSandbox } from '../testing/bare-sandbox.ts'
import { createBatches, createCursor } from './journal-batches.ts'

test('writes an entry once for all who follow the same', () => {
  const { journal } = createBareSandbox()
  let written = 0
  const after = { toJSON: () => `written ${(written += 1)} times` }
  const batchOf = createBatches()
  const filter = { key: 'jobs', isWanted: () => true }
  const cursors = [{}, {}, { filter }, { filter }].map((own) =>
    createCursor({ journal, batchOf, ...own }),
  )

  journal.append({
    kind: 'job',
    id: 'job-1',
    service: 'shop',
    at: 0,
    name: 'ship',
    subject: 'o1',
    changes: [{ collection: 'orders', key: 'o1', after }],
    deliveries: [],
  })

  const texts = cursors.map((read) => Buffer.from(read().bytes).toString())
  const counts = texts.map((text) => text.match(/written (\d)/)?.[1])
  expect(counts).toEqual(['1', '1', '2', '2'])
})
