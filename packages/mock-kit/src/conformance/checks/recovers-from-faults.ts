import type { Operation } from '@ensaio/contracts'
import type { FaultRuleDraft } from '../../faults/fault-rule.ts'
import type { Findings, Suite } from '../suite.ts'
import { firstSample } from '../request/first-sample.ts'
import { toHttpCall, withCredentials } from '../request/http-call.ts'
import { ownCredentials } from '../harness/actor-of.ts'
import { withHarness } from '../harness/harness.ts'
import type { Harness } from '../harness/harness.ts'
import { differenceOf } from '../harness/world-state.ts'

type RequestRule = Extract<FaultRuleDraft, { readonly on: 'request' }>

/** Checks that fault rules affect the operation once, change nothing in the world, and are gone for the next request. */
export async function recoversFromFaults(suite: Suite, operation: Operation): Promise<Findings> {
  return withHarness(suite, {}, async (harness) => {
    const call = withCredentials(
      toHttpCall(suite.mock, operation, firstSample(harness, operation)),
      ownCredentials(harness, operation),
    )
    const before = harness.worldState()
    addFault(harness, operation, {
      kind: 'status',
      status: 503,
      headers: { 'retry-after': '7' },
    })
    const busy = await harness.fetch(call)
    if (busy.status !== 503 || busy.headers.get('retry-after') !== '7') {
      harness.report(
        `${operation.id}: expected 503 with retry-after by a fault, got ${busy.status}`,
      )
    }
    if (!(await isBroken(harness, operation, call))) {
      harness.report(`${operation.id}: expected the connection to break by a fault`)
    }
    for (const path of pathsOf(suite, operation)) {
      addFault(harness, operation, { kind: 'status', status: 503 }, { path })
      const { status } = await harness.fetch(call)
      if (status !== 503) {
        harness.report(`${operation.id}: expected 503 by a fault on ${path}, got ${status}`)
      }
    }
    if (differenceOf(before, harness.worldState()) !== undefined) {
      harness.report(`${operation.id}: expected faults to leave the world as it was`)
    }
    const next = await harness.fetch(call)
    if (next.status >= 500) {
      harness.report(`${operation.id}: expected spent faults to be gone, got ${next.status}`)
    }
  })
}

/** The spellings of an operation's path that a rule may have: with the base path and without it. */
function pathsOf({ mock }: Suite, { path }: Operation): readonly string[] {
  const pattern = path.replaceAll(/\{[^{}]+\}/g, '*')
  return [pattern, `${mock.server.basePath}${pattern}`]
}

async function isBroken(
  harness: Harness,
  operation: Operation,
  call: Parameters<Harness['fetch']>[0],
): Promise<boolean> {
  addFault(harness, operation, { kind: 'reset' })
  try {
    await harness.fetch(call)
    return false
  } catch (error) {
    // What fetch throws for a broken connection.
    if (error instanceof TypeError) return true
    throw error
  }
}

function addFault(
  { sandbox, suite }: Harness,
  operation: Operation,
  effect: RequestRule['effect'],
  match: RequestRule['match'] = { operationId: operation.id },
): void {
  sandbox.faults.add({
    service: suite.mock.service,
    on: 'request',
    match,
    when: { first: 1 },
    effect,
  })
}
