import type { Operation } from '@ensaio/contracts'
import { UnknownNameError } from '../../errors/unknown-name-error.ts'
import type { Actor, Sample } from '../conformance-options.ts'
import { toHttpCall } from '../request/http-call.ts'
import type { Answer } from './answer.ts'
import { toCredentials } from './credentials.ts'
import type { Harness } from './harness.ts'
import { send } from './send.ts'

/** Returns the actor that use cases and lifecycles call the mock with. */
export function actorOf(harness: Harness): Actor {
  return {
    sandbox: harness.sandbox,
    call: async (operationId, sample = {}) =>
      callAs(harness, operationNamed(harness, operationId), sample),
    callWithoutCredentials: async (operationId, sample = {}) => {
      const operation = operationNamed(harness, operationId)
      return send(harness, toHttpCall(harness.suite.mock, operation, sample), { secrets: [] })
    },
  }
}

/** Sends the sample with the sandbox's own credentials. */
export function callAs(harness: Harness, operation: Operation, sample: Sample): Promise<Answer> {
  const { suite } = harness
  return send(
    harness,
    toHttpCall(suite.mock, operation, sample),
    ownCredentials(harness, operation),
  )
}

export function ownCredentials(
  { suite, sandbox }: Harness,
  operation: Operation,
): ReturnType<typeof toCredentials> {
  return toCredentials(suite, operation, suite.mock.credentialsFor(sandbox.name))
}

function operationNamed({ suite }: Harness, id: string): Operation {
  const { operations } = suite.mock.contract
  const operation = Object.hasOwn(operations, id) ? operations[id] : undefined
  if (operation === undefined) throw new UnknownNameError('operation', id, Object.keys(operations))
  return operation
}
