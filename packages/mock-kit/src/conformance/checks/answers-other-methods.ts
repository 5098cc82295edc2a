import type { Complaints, Proof } from '../proof.ts'
import { fitsTemplate } from '../../contract-server/path-template.ts'
import { firstSample } from '../request/first-sample.ts'
import { describeCall, toHttpCall } from '../request/http-call.ts'
import { ownCredentials } from '../subject/actor-of.ts'
import type { Answer } from '../subject/answer.ts'
import { isRefusal } from '../subject/answer.ts'
import { inSubject } from '../subject/open-subject.ts'
import { describeAnswer, send } from '../subject/send.ts'

/** Those that fetch can send; HEAD is left out, because a server answers it as it answers GET. */
const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'OPTIONS'] as const

/** Methods that the path does not have are refused as documented; an Allow header names those that it has. */
export async function answersOtherMethods(proof: Proof, path: string): Promise<Complaints> {
  const all = Object.values(proof.mock.contract.operations)
  const operation = all.find((candidate) => candidate.path === path)
  // A path may also fit the template of another: what that one takes is no other method.
  const known = all
    .filter((candidate) => candidate.path === path || fitsTemplate(candidate.path, path))
    .map(({ method }) => method)
    .sort()
  return inSubject(proof, {}, async (subject) => {
    if (operation === undefined) return
    const good = toHttpCall(proof.mock, operation, firstSample(subject, operation))
    for (const method of METHODS.filter((candidate) => !known.includes(candidate))) {
      const { body: _unsent, ...rest } = good
      const call = { ...rest, method, target: { kind: 'otherMethod', path } } as const
      for (const credentials of [ownCredentials(subject, operation), { secrets: [] }]) {
        const answer = await send(subject, call, credentials)
        const allowed = allowedBy(answer)
        if (isRefusal(answer) && (allowed === undefined || allowed === known.join(', '))) continue
        subject.complain(
          `${describeCall(call)}: expected a refusal that allows ${known.join(', ')}, got ${describeAnswer(answer)} that allows ${allowed}`,
        )
      }
    }
  })
}

function allowedBy({ headers }: Answer): string | undefined {
  return headers
    .get('allow')
    ?.split(/\s*,\s*/)
    .sort()
    .join(', ')
}
