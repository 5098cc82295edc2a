import type { OperationKind } from '@ensaio/fidelity-report'

/** The evidence for one service, as the tests of this repository wrote it down. */
export interface ServiceEvidence {
  /** The conformance run of the mock. */
  readonly conformance: ConformanceEvidence
  /** The operations and webhooks of each pact, by the name of its file. */
  readonly pacts: Readonly<Record<string, PactEvidence>>
  /** The operations that a client called on the mock with success. */
  readonly driven: readonly string[]
}

/** The part of a mock's evidence.json that the report needs. */
export interface ConformanceEvidence {
  readonly operations: readonly {
    readonly operationId: string
    readonly checks: readonly string[]
    readonly seen: readonly string[]
    readonly unseen: Readonly<Record<string, string>>
  }[]
  readonly webhooks: readonly { readonly webhook: string; readonly unseen?: string }[]
}

/** The number of interactions that a pact has of each operation and webhook. */
export interface PactEvidence {
  readonly operations: Readonly<Record<string, number>>
  /** By the webhook's name. */
  readonly webhooks: Readonly<Record<string, number>>
}

/** An operation or webhook of which a kind of proof is not given, and the reason. */
export interface Exception {
  readonly service: string
  readonly id: string
  readonly proof: ProofName
  readonly reason: string
}

/** The kinds of proof that the report knows. */
export type ProofName =
  | 'replies'
  | 'generated'
  | 'negative'
  | 'pact'
  | 'driven'
  | 'wire'
  | 'receiver'

/** A kind of proof, and the operations that it is asked of. */
export interface ProofOffer {
  readonly kind: ProofName
  readonly title: string
  readonly description: string
  readonly appliesTo: readonly OperationKind[]
}

/** Every kind of proof, in the order in which they are shown. */
export const PROOFS: readonly ProofOffer[] = [
  {
    kind: 'replies',
    title: 'Spec-valid replies',
    description: 'Every documented status was seen, and each reply was checked against the spec.',
    appliesTo: ['operation'],
  },
  {
    kind: 'generated',
    title: 'Generated requests',
    description:
      'Requests made from the spec, valid and arbitrary, were answered as documented; none with a server error.',
    appliesTo: ['operation'],
  },
  {
    kind: 'negative',
    title: 'Negative cases',
    description:
      'What is wrong in one place, cannot be read, or lacks credentials was refused, and changed nothing.',
    appliesTo: ['operation'],
  },
  {
    kind: 'pact',
    title: 'Pact',
    description:
      'The typed client wrote its expectations down; the mock met them, and so does the spec.',
    appliesTo: ['operation'],
  },
  {
    kind: 'driven',
    title: 'Driven by the client',
    description: 'The typed client called the mock over HTTP and understood the answer.',
    appliesTo: ['operation'],
  },
  {
    kind: 'wire',
    title: 'Webhook on the wire',
    description: 'The mock sent it over HTTP, and its body was checked against the spec.',
    appliesTo: ['webhook'],
  },
  {
    kind: 'receiver',
    title: 'Receiver pact',
    description:
      'The typed receiver wrote its expectations down; what arrived on the wire met them.',
    appliesTo: ['webhook'],
  },
]
