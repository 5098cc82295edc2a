// A directory of data whose logs and snapshots have to have many records: each call that takes them up is answered beside others.
import { createTally } from '../attack.ts'
import type { Attack, Tally } from '../attack.ts'
import { control, saveLead, send } from '../system-client.ts'
import type { Target } from '../system-target.ts'
import {
  DOCUMENT_BYTES_MAX,
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
      await holdsLittle(target, tally)
      await target.restart()
      await target.cost() // the start does not count
      for (const one of LATER_CALLS) await sendLong(target, one, tally, 'records of before')
    }
    return tally.outcome()
  },
}

/** The longest hold of the event loop, in milliseconds of CPU time: a restart begins a new count. */
const HELD_MS_MAX = 250

async function holdsLittle(target: Target, tally: Tally): Promise<void> {
  const { heldMs } = await target.cost()
  if (heldMs > HELD_MS_MAX) tally.fault(`a call has held the event loop for ${heldMs} ms`)
}

async function importLarge(target: Target, bytes: number, tally: Tally): Promise<void> {
  await control(target, 'POST', '/sandboxes/main/snapshots', { name: 'document' })
  const { text } = await send(`${target.control}/snapshots/document`)
  await control(target, 'DELETE', '/snapshots/document')
  await importJobs(target, '/snapshots/large', withJobs(text, numbered(bytes, jobOf)), tally)
}
