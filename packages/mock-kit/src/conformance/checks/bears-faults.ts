import type { Operation } from '@ensaio/contracts'
import type { FaultRuleDraft } from '../../faults/fault-rule.ts'
import type { Complaints, Proof } from '../proof.ts'
import { firstSample } from '../request/first-sample.ts'
import { toHttpCall, withCredentials } from '../request/http-call.ts'
import { ownCredentials } from '../subject/actor-of.ts'
import { inSubject } from '../subject/open-subject.ts'
import type { Subject } from '../subject/open-subject.ts'
import { differenceOf } from '../subject/world-state.ts'

/** Fault rules strike the operation once, change nothing in the world, and are gone for the next request. */
export async function bearsFaults(proof: Proof, operation: Operation): Promise<Complaints> {
  return inSubject(proof, {}, async (subject) => {
    const call = withCredentials(
      toHttpCall(proof.mock, operation, firstSample(subject, operation)),
      ownCredentials(subject, operation),
    )
    const before = subject.worldState()
    addFault(subject, operation, {
      kind: 'status',
      status: 503,
      headers: { 'retry-after': '7' },
    })
    const busy = await subject.fetch(call)
    if (busy.status !== 503 || busy.headers.get('retry-after') !== '7') {
      subject.complain(
        `${operation.id}: expected 503 with retry-after by a fault, got ${busy.status}`,
      )
    }
    if (!(await isBroken(subject, operation, call))) {
      subject.complain(`${operation.id}: expected the connection to break by a fault`)
    }
    if (differenceOf(before, subject.worldState()) !== undefined) {
      subject.complain(`${operation.id}: expected faults to leave the world as it was`)
    }
    const next = await subject.fetch(call)
    if (next.status >= 500) {
      subject.complain(`${operation.id}: expected spent faults to be gone, got ${next.status}`)
    }
  })
}

async function isBroken(
  subject: Subject,
  operation: Operation,
  call: Parameters<Subject['fetch']>[0],
): Promise<boolean> {
  addFault(subject, operation, { kind: 'reset' })
  try {
    await subject.fetch(call)
    return false
  } catch (error) {
    // What fetch throws for a broken connection.
    if (error instanceof TypeError) return true
    throw error
  }
}

function addFault(
  { sandbox, proof }: Subject,
  operation: Operation,
  effect: Extract<FaultRuleDraft, { readonly on: 'request' }>['effect'],
): void {
  sandbox.faults.add({
    service: proof.mock.service,
    on: 'request',
    match: { operationId: operation.id },
    when: { first: 1 },
    effect,
  })
}
