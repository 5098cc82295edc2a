import type { Findings, Suite } from '../suite.ts'
import { fitsTemplate } from '../../contract-server/contract-server.ts'
import { firstSample } from '../request/first-sample.ts'
import { describeCall, toHttpCall } from '../request/http-call.ts'
import { ownCredentials } from '../harness/actor-of.ts'
import type { Answer } from '../harness/answer.ts'
import { isRefusal } from '../harness/answer.ts'
import { withHarness } from '../harness/harness.ts'
import { describeAnswer, send } from '../harness/send.ts'

/** The methods that fetch can send. HEAD is left out, because a server answers it like GET. */
const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'OPTIONS'] as const

/** Checks that unknown methods are refused as documented, with an Allow header that names the known ones, if any. */
export async function answersOtherMethods(suite: Suite, path: string): Promise<Findings> {
  const all = Object.values(suite.mock.contract.operations)
  const operation = all.find((candidate) => candidate.path === path)
  // A path may also fit the template of another: what that one takes does not count as another method.
  const known = all
    .filter((candidate) => candidate.path === path || fitsTemplate(candidate.path, path))
    .map(({ method }) => method)
    .sort()
  return withHarness(suite, {}, async (harness) => {
    if (operation === undefined) return
    const good = toHttpCall(suite.mock, operation, firstSample(harness, operation))
    for (const method of METHODS.filter((candidate) => !known.includes(candidate))) {
      const { body: _unsent, ...rest } = good
      const call = { ...rest, method, target: { kind: 'otherMethod', path } } as const
      for (const credentials of [ownCredentials(harness, operation), { secrets: [] }]) {
        const answer = await send(harness, call, credentials)
        const allowed = allowedBy(answer)
        if (isRefusal(answer) && (allowed === undefined || allowed === known.join(', '))) continue
        harness.report(
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
