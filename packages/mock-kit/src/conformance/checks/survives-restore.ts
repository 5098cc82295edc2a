import type { SandboxSnapshot } from '../../sandbox/sandbox.ts'
import type { Findings, Suite } from '../suite.ts'
import { samplesOf } from '../request/samples-of.ts'
import { callAs } from '../harness/actor-of.ts'
import { withHarness, openHarness } from '../harness/harness.ts'
import type { Harness } from '../harness/harness.ts'
import { differenceOfSandboxes, differenceOfValues } from '../harness/world-state.ts'

const DAY_MS = 24 * 60 * 60 * 1_000

/** Half of a month: long enough for everything that a scenario plans. */
const HALF_MS = 15 * DAY_MS

/**
 * Checks that a scenario runs for a month without an error, and that a sandbox restored halfway reaches the same world and
 * sends the same webhooks, byte for byte.
 */
export async function survivesRestore(suite: Suite, scenario: string): Promise<Findings> {
  return withHarness(suite, { scenario, isFresh: true }, runsForAMonth)
}

/** Checks the same after every sample was sent, so that what requests start is included. */
export async function survivesRestoreAfterSamples(suite: Suite): Promise<Findings> {
  return withHarness(suite, {}, async (harness) => {
    for (const operation of Object.values(suite.mock.contract.operations)) {
      for (const sample of samplesOf(suite, operation, harness.sandbox)) {
        await callAs(harness, operation, sample)
      }
    }
    await runsForAMonth(harness)
  })
}

async function runsForAMonth(harness: Harness): Promise<void> {
  const { sandbox, suite } = harness
  await expectRestored(harness)

  await sandbox.advance(HALF_MS)
  const sentBefore = harness.sent.length
  await using other = openHarness(suite, { snapshot: savedAndParsed(harness) })
  await sandbox.advance(HALF_MS)

  await other.sandbox.advance(HALF_MS)
  expectSame(
    harness,
    'the world restored halfway, in the end',
    differenceOfSandboxes(sandbox.toJSON(), other.sandbox.toJSON()),
  )
  expectSame(
    harness,
    'what the world restored halfway sent',
    differenceOfValues(harness.sent.slice(sentBefore), other.sent),
  )
  for (const finding of other.findings) harness.report(finding)
}

async function expectRestored(harness: Harness): Promise<void> {
  const snapshot = savedAndParsed(harness)
  await using restored = openHarness(harness.suite, { snapshot })
  expectSame(
    harness,
    'a restored snapshot',
    differenceOfSandboxes(snapshot, restored.sandbox.toJSON()),
  )
}

/** Returns the snapshot as it would come back from a file. */
function savedAndParsed({ sandbox }: Harness): SandboxSnapshot {
  return JSON.parse(JSON.stringify(sandbox)) as SandboxSnapshot // so it was before it became text
}

function expectSame(harness: Harness, what: string, difference: string | undefined): void {
  if (difference === undefined) return
  harness.report(`expected ${what} to be the same; it differs: ${difference}`)
}
