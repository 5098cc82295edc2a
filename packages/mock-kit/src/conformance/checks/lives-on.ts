import type { SandboxSnapshot } from '../../sandbox/sandbox.ts'
import type { Complaints, Proof } from '../proof.ts'
import { samplesOf } from '../request/samples-of.ts'
import { callAs } from '../subject/actor-of.ts'
import { inSubject, openSubject } from '../subject/open-subject.ts'
import type { Subject } from '../subject/open-subject.ts'

const DAY_MS = 24 * 60 * 60 * 1_000

/** Half of a month: long enough for everything that a scenario plans. */
const HALF_MS = 15 * DAY_MS

/**
 * A scenario lives through a month without an error; one that was saved halfway and restored goes on to the same world
 * by the same webhooks, byte for byte.
 */
export async function livesOn(proof: Proof, scenario: string): Promise<Complaints> {
  return inSubject(proof, { scenario }, livesAMonth)
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
  const started = savedOf(subject)
  expectSame(subject, 'a restored snapshot', started, await restoredText(subject, started))

  await sandbox.advance(HALF_MS)
  const halfway = savedOf(subject)
  const sentBefore = subject.sent.length
  await sandbox.advance(HALF_MS)

  await using other = openSubject(proof, { snapshot: parse(halfway) })
  await other.sandbox.advance(HALF_MS)
  expectSame(subject, 'the world restored halfway, in the end', savedOf(subject), savedOf(other))
  const sent = subject.sent.slice(sentBefore)
  expectSame(
    subject,
    'what the world restored halfway sent',
    sent.join('\n'),
    other.sent.join('\n'),
  )
  for (const complaint of other.complaints) subject.complain(complaint)
}

async function restoredText({ proof }: Subject, text: string): Promise<string> {
  await using restored = openSubject(proof, { snapshot: parse(text) })
  return savedOf(restored)
}

function savedOf({ sandbox }: Subject): string {
  return JSON.stringify(sandbox.toJSON())
}

function parse(text: string): SandboxSnapshot {
  return JSON.parse(text) as SandboxSnapshot // it was written by savedOf
}

function expectSame(subject: Subject, what: string, expected: string, received: string): void {
  if (expected === received) return
  let index = 0
  while (expected[index] === received[index]) index += 1
  const around = (text: string): string => `"...${text.slice(Math.max(0, index - 60), index + 80)}"`
  subject.complain(
    `expected ${what} to be the same; it should be ${around(expected)}, but is ${around(received)}`,
  )
}
