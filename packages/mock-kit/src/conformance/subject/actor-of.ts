import type { Operation } from '@ensaio/contracts'
import { UnknownNameError } from '../../errors/unknown-name-error.ts'
import type { Actor, Sample } from '../conformance-options.ts'
import { toHttpCall } from '../request/http-call.ts'
import type { Answer } from './answer.ts'
import { toCredentials } from './credentials.ts'
import type { Subject } from './open-subject.ts'
import { send } from './send.ts'

/** What stories and lifecycles act through. */
export function actorOf(subject: Subject): Actor {
  return {
    sandbox: subject.sandbox,
    call: async (operationId, sample = {}) =>
      callAs(subject, operationNamed(subject, operationId), sample),
    callAsStranger: async (operationId, sample = {}) => {
      const operation = operationNamed(subject, operationId)
      return send(subject, toHttpCall(subject.proof.mock, operation, sample), { secrets: [] })
    },
  }
}

/** Sends the sample with the sandbox's own credentials. */
export function callAs(subject: Subject, operation: Operation, sample: Sample): Promise<Answer> {
  const { proof } = subject
  return send(
    subject,
    toHttpCall(proof.mock, operation, sample),
    ownCredentials(subject, operation),
  )
}

export function ownCredentials(
  { proof, sandbox }: Subject,
  operation: Operation,
): ReturnType<typeof toCredentials> {
  return toCredentials(proof, operation, proof.mock.credentialsFor(sandbox.name))
}

function operationNamed({ proof }: Subject, id: string): Operation {
  const { operations } = proof.mock.contract
  const operation = Object.hasOwn(operations, id) ? operations[id] : undefined
  if (operation === undefined) throw new UnknownNameError('operation', id, Object.keys(operations))
  return operation
}
