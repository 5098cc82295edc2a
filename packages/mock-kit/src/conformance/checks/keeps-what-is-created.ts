import type { Lifecycle } from '../conformance-options.ts'
import type { Complaints, Proof } from '../proof.ts'
import { isJsonObject } from '@ensaio/contracts'
import { actorOf } from '../subject/actor-of.ts'
import { isRefusal } from '../subject/answer.ts'
import { inSubject } from '../subject/open-subject.ts'
import { describeAnswer } from '../subject/send.ts'

/** What was created can be read, and shows what it was created with; what was deleted is gone. */
export async function keepsWhatIsCreated(
  proof: Proof,
  { create, read, shows, remove }: Lifecycle,
): Promise<Complaints> {
  return inSubject(proof, {}, async (subject) => {
    const actor = actorOf(subject)
    const made = await create(actor)
    if (made.status >= 400) {
      return subject.complain(`expected it to be created, got ${describeAnswer(made)}`)
    }
    const seen = await read(actor, made.body)
    const wanted = shows?.(made.body) ?? {}
    if (seen.status >= 400 || !showsAll(seen.body, wanted)) {
      subject.complain(
        `expected a reading to show ${JSON.stringify(wanted)}, got ${describeAnswer(seen)}`,
      )
    }
    if (remove === undefined) return undefined
    await remove(actor, made.body)
    const gone = await read(actor, made.body)
    if (isRefusal(gone)) return undefined
    return subject.complain(`expected it to be gone, got ${describeAnswer(gone)}`)
  })
}

function showsAll(body: unknown, wanted: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(wanted).every(
    ([name, value]) => isJsonObject(body) && JSON.stringify(body[name]) === JSON.stringify(value),
  )
}
