import type { Mock, Sandbox } from '@ensaio/mock-kit'
import { verify } from '../verify/verify.ts'
import { checkFilter, checkServiceFilter } from './control-context.ts'
import type { HandlersOf } from './control-context.ts'

export const verifyHandlers: HandlersOf<'verifySandbox'> = {
  verifySandbox: ({ sandbox }, { body }) => {
    for (const { match } of body.requests ?? []) {
      checkServiceFilter(sandbox, match.service)
      checkName(sandbox, 'operation', match.operationId, ({ contract }) =>
        Object.keys(contract.operations),
      )
    }
    for (const { match } of body.deliveries ?? []) {
      checkServiceFilter(sandbox, match.service)
      checkName(sandbox, 'webhook', match.webhook, ({ webhooks }) => webhooks)
    }
    return { status: 200, body: verify(sandbox, body) }
  },
}

/** Refuses a name that is misspelt: an expectation of it would never match. @throws UnknownNameError */
function checkName(
  { mocks }: Sandbox,
  kind: string,
  name: string | undefined,
  namesOf: (mock: Mock) => readonly string[],
): void {
  checkFilter(kind, name, mocks.flatMap(namesOf))
}
