import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { JSON_LEVELS_MAX } from '@ensaio/contracts'
import { FAULT_RULES_BYTES_MAX, FAULT_RULES_MAX } from '../faults/fault-limits.ts'
import { JOURNAL_BYTES_MAX, JOURNAL_ENTRIES_MAX } from '../journal/journal.ts'
import { RECORDS_MAX } from '../world/collection.ts'
import { createJournalRoom, createRecordRoom } from '../world/record-memory.ts'
import { DELIVERY_TIMEOUT_MS } from './delivery-settings.ts'
import { ATTEMPTS_LOGGED_MAX, FINISHED_DELIVERIES_MAX, OPEN_DELIVERIES_MAX } from './outbox.ts'
import { PROBE_AFTER_MS, TIMEOUTS_IN_A_ROW_MAX } from './target-health.ts'

const guide = readFileSync(join(import.meta.dirname, '../../../../docs/guides/limits.md'), 'utf8')
const mebibytes = JOURNAL_BYTES_MAX / 2 ** 20

test.each([
  `| journal | ${JOURNAL_ENTRIES_MAX.toLocaleString('en')} entries and ${mebibytes} MiB;`,
  `| pending deliveries | ${OPEN_DELIVERIES_MAX.toLocaleString('en')} in each service |`,
  `| finished deliveries | ${FINISHED_DELIVERIES_MAX.toLocaleString('en')} in each service |`,
  `| attempts in the log of a delivery | ${ATTEMPTS_LOGGED_MAX} |`,
  `| journals of all sandboxes | ${createJournalRoom().bytesMax / 2 ** 20} MiB |`,
  `| records of all kinds | ${createRecordRoom().bytesMax / 2 ** 20} MiB, estimated, in all sandboxes`,
  `| fault rules | ${FAULT_RULES_MAX}, and ${FAULT_RULES_BYTES_MAX / 2 ** 20} MiB, estimated;`,
  `| records in one collection | ${RECORDS_MAX.toLocaleString('en')} |`,
  `| levels of lists and objects in a body of JSON | ${JSON_LEVELS_MAX} |`,
  `A receiver has ${DELIVERY_TIMEOUT_MS / 1_000} seconds of machine time`,
  `After ${TIMEOUTS_IN_A_ROW_MAX} timeouts in a row`,
  `for ${PROBE_AFTER_MS / 1_000} seconds of machine time`,
])('the guide knows the bound: %s', (text) => {
  expect(guide.replaceAll(/\s+/g, ' ')).toContain(text)
})
