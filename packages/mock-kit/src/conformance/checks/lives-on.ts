import type { SandboxSnapshot } from '../../sandbox/sandbox.ts'
import type { Complaints, Proof } from '../proof.ts'
import { samplesOf } from '../request/samples-of.ts'
import { callAs } from '../subject/actor-of.ts'
import { inSubject, openSubject } from '../subject/open-subject.ts'
import type { Subject } from '../subject/open-subject.ts'
import { differenceOfSandboxes, differenceOfValues } from '../subject/world-state.ts'

const DAY_MS = 24 * 60 * 60 * 1_000

/** Half of a month: long enough for everything that a scenario plans. */
const HALF_MS = 15 * DAY_MS

/**
 * A scenario lives through a month without an error; one that was saved halfway and restored goes on to the same world
 * by the same webhooks, byte for byte.
 */
export async function livesOn(proof: Proof, scenario: string): Promise<Complaints> {
  return inSubject(proof, { scenario, isFresh: true }, livesAMonth)
}

/** The same, after every sample was sent: what requests set going goes on as well. */
export async function livesOnAfterSamples(proof: Proof): Promise<Complaints> {
  return inSubject(proof, {}, async (subject) => {
    for (const operation of Object.values(proof.mock.contract.operations)) {
      for (const sample of samplesOf(proof, operation, subject.sandbox)) {
        await callAs(subject, operation, sample)
      }
    }
    await livesAMonth(subject)
  })
}

async function livesAMonth(subject: Subject): Promise<void> {
  const { sandbox, proof } = subject
  await expectRestored(subject)

  await sandbox.advance(HALF_MS)
  const sentBefore = subject.sent.length
  await using other = openSubject(proof, { snapshot: savedAndParsed(subject) })
  await sandbox.advance(HALF_MS)

  await other.sandbox.advance(HALF_MS)
  expectSame(
    subject,
    'the world restored halfway, in the end',
    differenceOfSandboxes(sandbox.toJSON(), other.sandbox.toJSON()),
  )
  expectSame(
    subject,
    'what the world restored halfway sent',
    differenceOfValues(subject.sent.slice(sentBefore), other.sent),
  )
  for (const complaint of other.complaints) subject.complain(complaint)
}

async function expectRestored(subject: Subject): Promise<void> {
  const snapshot = savedAndParsed(subject)
  await using restored = openSubject(subject.proof, { snapshot })
  expectSame(
    subject,
    'a restored snapshot',
    differenceOfSandboxes(snapshot, restored.sandbox.toJSON()),
  )
}

/** What a file would give back. */
function savedAndParsed({ sandbox }: Subject): SandboxSnapshot {
  return JSON.parse(JSON.stringify(sandbox)) as SandboxSnapshot // so it was before it became text
}

function expectSame(subject: Subject, what: string, difference: string | undefined): void {
  if (difference === undefined) return
  subject.complain(`expected ${what} to be the same; it differs: ${difference}`)
}
