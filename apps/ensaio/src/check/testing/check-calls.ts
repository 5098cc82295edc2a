import type { Mock } from '@ensaio/mock-kit'
import { createSandbox } from '../../create-sandbox.ts'
import { SERVICES } from '../../services.ts'
import { createLineOf } from '../check-command.ts'
import { checkTraffic } from '../check-traffic.ts'
import type { TrafficReport } from '../check-traffic.ts'
import type { Drift } from '../drift.ts'
import { readHar } from '../read-har.ts'
import { createServiceFinder } from '../service-map.ts'
import type { Mapping } from '../service-map.ts'

export const mocks = await Promise.all(SERVICES.map(({ load }) => load()))
const lineOf = createLineOf(mocks)

interface CheckedHar {
  /** @default all, as they are */
  readonly mocks?: readonly Mock[]
  readonly mappings?: readonly Mapping[]
  readonly receivers?: readonly Mapping[]
}

/** Checks the calls of a HAR document. */
export function check(
  har: unknown,
  { mappings = [], receivers = [], ...given }: CheckedHar = {},
): TrafficReport {
  return checkTraffic(readHar('calls.har', JSON.stringify(har)), {
    mocks: given.mocks ?? mocks,
    find: createServiceFinder(given.mocks ?? mocks, mappings, 4400),
    receivers,
    lineOf,
  })
}

/** Returns the differences but for fields that were never seen. */
export function driftsOf({ drifts }: TrafficReport): readonly Drift[] {
  return drifts.filter(({ level }) => level !== 'note')
}

const HISTORY = '/api/ms/external/history?token=main-chat-token&limit=2'

/** Records a page of the history of Chat: a HAR document, as text to change. */
export async function recordHistory(): Promise<string> {
  await using sandbox = await createSandbox({
    only: ['zenvia-chat'],
    clock: 'frozen',
    at: '2026-03-02T09:00:00Z',
  })
  const answer = await sandbox.fetch['zenvia-chat'](`${sandbox.urls['zenvia-chat']}${HISTORY}`)
  await answer.text()
  return JSON.stringify(sandbox.har())
}
