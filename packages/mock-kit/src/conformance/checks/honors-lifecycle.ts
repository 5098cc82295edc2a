import type { Lifecycle } from '../conformance-options.ts'
import type { Findings, Suite } from '../suite.ts'
import { isJsonObject } from '@ensaio/contracts'
import { actorOf } from '../harness/actor-of.ts'
import { isRefusal } from '../harness/answer.ts'
import { withHarness } from '../harness/harness.ts'
import { describeAnswer } from '../harness/send.ts'

/** Checks that a created thing can be read and shows its values, and that a deleted one is gone. */
export async function honorsLifecycle(
  suite: Suite,
  { create, read, shows, remove }: Lifecycle,
): Promise<Findings> {
  return withHarness(suite, {}, async (harness) => {
    const actor = actorOf(harness)
    const made = await create(actor)
    if (made.status >= 400) {
      return harness.report(`expected it to be created, got ${describeAnswer(made)}`)
    }
    const seen = await read(actor, made.body)
    const wanted = shows?.(made.body) ?? {}
    if (seen.status >= 400 || !showsAll(seen.body, wanted)) {
      harness.report(
        `expected a reading to show ${JSON.stringify(wanted)}, got ${describeAnswer(seen)}`,
      )
    }
    if (remove === undefined) return undefined
    await remove(actor, made.body)
    const gone = await read(actor, made.body)
    if (isRefusal(gone)) return undefined
    return harness.report(`expected it to be gone, got ${describeAnswer(gone)}`)
  })
}

function showsAll(body: unknown, wanted: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(wanted).every(
    ([name, value]) => isJsonObject(body) && JSON.stringify(body[name]) === JSON.stringify(value),
  )
}
