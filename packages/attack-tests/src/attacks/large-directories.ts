// A directory of data whose logs and snapshots have to have many records: each call that takes them up is answered beside others.
import { createTally } from '../attack.ts'
import type { Attack, Tally } from '../attack.ts'
import { saveLead } from '../system-client.ts'
import type { Target } from '../system-target.ts'
import {
  DOCUMENT_BYTES_MAX,
  exportEmpty,
  importJobs,
  jobOf,
  numbered,
  sendLong,
  withJobs,
} from './large-documents.ts'

/** A short run has a snapshot that is staged in a few portions. */
const SHORT_BYTES_MAX = 500_000

type Call = readonly [method: string, path: string, body?: string]

/** Calls that hand all records of the snapshot to a log, or compare them. */
const CALLS: readonly Call[] = [
  ['POST', '/sandboxes/main/snapshots/large/load'],
  ['POST', '/sandboxes', '{"name":"taker","snapshot":"large"}'],
  ['POST', '/sandboxes', '{"name":"fork","fork":"main"}'],
  ['POST', '/sandboxes/fork/snapshots', '{"name":"copy"}'],
  ['POST', '/sandboxes/main/snapshots/copy/load'],
  ['GET', '/snapshots/large/diff?to=copy'],
  ['DELETE', '/sandboxes/taker'],
]

/** Calls to snapshots that an earlier process has written. */
const LATER_CALLS: readonly Call[] = [
  ['GET', '/snapshots/large/diff?to=copy'],
  ['POST', '/sandboxes/main/snapshots/copy/load'],
  ['DELETE', '/sandboxes/fork'],
  ['DELETE', '/snapshots/copy'],
  ['DELETE', '/snapshots/large'],
]

export const largeDirectories: Attack = {
  name: 'large directories of data',
  roundsMax: 3,
  hasData: true,
  run: async (target, rounds) => {
    const tally = createTally()
    const bytes = rounds === 1 ? SHORT_BYTES_MAX : DOCUMENT_BYTES_MAX
    for (let round = 0; round < rounds; round += 1) {
      await importLarge(target, bytes, tally)
      for (const one of CALLS) {
        await sendLong(target, one, tally, 'many records')
        await saveLead(target, `after-${round}`)
      }
      await target.restart()
      for (const one of LATER_CALLS) await sendLong(target, one, tally, 'records of before')
    }
    return tally.outcome()
  },
}

async function importLarge(target: Target, bytes: number, tally: Tally): Promise<void> {
  const text = await exportEmpty(target)
  await importJobs(target, '/snapshots/large', withJobs(text, numbered(bytes, jobOf)), tally)
}
