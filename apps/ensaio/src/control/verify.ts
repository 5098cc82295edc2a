import type { Mock, Sandbox } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import { JsonPathError, parseJsonPath } from '../verify/json-path.ts'
import { verify } from '../verify/verify.ts'
import { checkFilter, checkServiceFilter } from './control-context.ts'
import type { HandlersOf } from './control-context.ts'

export const verifyHandlers: HandlersOf<'verifySandbox'> = {
  *verifySandbox({ sandbox }, { body }) {
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
    const all = [...(body.requests ?? []), ...(body.deliveries ?? [])]
    for (const { match } of all) Object.keys(match.jsonPath ?? {}).forEach(checkPath)
    return { status: 200, body: yield* verify(sandbox, body) }
  },
}

/** @throws ControlRefusalError */
function checkPath(path: string): void {
  try {
    parseJsonPath(path)
  } catch (error) {
    if (!(error instanceof JsonPathError)) throw error
    const { message } = error
    throw new ControlRefusalError({ status: 400, code: 'SANDBOX_REQUEST_INVALID', message })
  }
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
