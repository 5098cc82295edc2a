import type { Story } from '../conformance-options.ts'
import type { Complaints, Proof } from '../proof.ts'
import { actorOf } from '../subject/actor-of.ts'
import { inSubject } from '../subject/open-subject.ts'

/** The author's own story goes well, and all that happens in it is as the contract says. */
export async function tellsStory(
  proof: Proof,
  { scenario = 'default', run }: Story,
): Promise<Complaints> {
  return inSubject(proof, { scenario }, (subject) => run(actorOf(subject)))
}
