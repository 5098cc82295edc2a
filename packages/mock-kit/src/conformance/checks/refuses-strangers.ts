import type { Operation } from '@ensaio/contracts'
import type { Complaints, Proof } from '../proof.ts'
import { firstSample } from '../request/first-sample.ts'
import { describeCall, toHttpCall } from '../request/http-call.ts'
import { badCredentialsFor } from '../subject/credentials.ts'
import type { BadCredentials } from '../subject/credentials.ts'
import { inSubject, SUBJECT_NAME } from '../subject/open-subject.ts'
import { describeAnswer, send } from '../subject/send.ts'

const STRANGER_STATUSES = [401, 403] as const

/** Missing and wrong credentials are refused, each in a fresh sandbox, and none of them shows in the journal. */
export async function refusesStrangers(proof: Proof, operation: Operation): Promise<Complaints> {
  const complaints: string[] = []
  for (const bad of badCredentialsFor(proof, operation, SUBJECT_NAME)) {
    complaints.push(...(await refusesStranger(proof, operation, bad)))
  }
  return complaints
}

function refusesStranger(
  proof: Proof,
  operation: Operation,
  { what, credentials }: BadCredentials,
): Promise<Complaints> {
  const statuses: readonly number[] = proof.options.strangerStatuses ?? STRANGER_STATUSES
  return inSubject(proof, {}, async (subject) => {
    const call = toHttpCall(proof.mock, operation, firstSample(subject, operation))
    const answer = await send(subject, call, credentials)
    if (statuses.includes(answer.status)) return
    subject.complain(
      `${describeCall(call)} with ${what}: expected ${statuses.join(' or ')}, got ${describeAnswer(answer)}`,
    )
  })
}
