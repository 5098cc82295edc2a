/** The certainty of a fact: in the API's own documents, seen elsewhere, or chosen by the simulator. */
export type Fidelity = 'documented' | 'observed' | 'assumed'

/** The number of facts by how sure they are. */
export type FactCount = Readonly<Record<Fidelity, number>>

/** The two directions of an API: calls that it takes, and calls that it makes to its customer. */
export type OperationKind = 'operation' | 'webhook'

/** A report on how far a simulator of APIs can be trusted, in version 1.0 of the format. */
export interface FidelityReport {
  readonly format: 'api-twin-fidelity-report'
  /** `1.0`; a later `1.x` only adds. */
  readonly formatVersion: string
  readonly simulator: Simulator
  readonly proofKinds: readonly ProofKind[]
  readonly services: readonly ReportedService[]
}

/** The simulator that the report is about. */
export interface Simulator {
  readonly name: string
  readonly version: string
  /** A URL. */
  readonly homepage?: string
}

/** A kind of proof that the simulator gives. */
export interface ProofKind {
  /** Lower camel case, unique within the report. */
  readonly kind: string
  readonly title: string
  readonly description: string
  readonly appliesTo: readonly OperationKind[]
}

/** One simulated API. */
export interface ReportedService {
  /** Unique within the report. */
  readonly id: string
  readonly title: string
  readonly contract: ReportedContract
  /** Every fact of the contract once, used or not. */
  readonly facts: FactCount
  readonly sources: readonly Source[]
  readonly operations: readonly ReportedOperation[]
}

/** The contract that the simulator keeps. */
export interface ReportedContract {
  /** `openapi`, `asyncapi` or another. */
  readonly format: string
  /** The version of the API that the contract describes. */
  readonly version: string
  /** A file, relative to the report's repository, or an address. */
  readonly location: string
  /** Of the contract's bytes, in hexadecimal digits. */
  readonly sha256?: string
}

/** A publication that facts were taken from. */
export interface Source {
  readonly key: string
  readonly title?: string
  readonly date?: string
  readonly strength?: string
}

/** One operation, or one webhook. */
export interface ReportedOperation {
  /** The contract's own name for it, unique within the service. */
  readonly id: string
  readonly kind: OperationKind
  /** In upper case. */
  readonly method: string
  /** The path as the contract writes it; absent for a webhook, whose path the customer chooses. */
  readonly path?: string
  readonly fidelity: Fidelity
  /** All facts that its requests and replies are made of; what operations share counts for each. */
  readonly facts: FactCount
  /** Keys of the service's sources, sorted. */
  readonly sources: readonly string[]
  /** One for each kind of proof that applies. */
  readonly proofs: readonly Proof[]
}

/** A proof of one operation. */
export interface Proof {
  readonly kind: string
  /** `excepted` where it does not apply or cannot be given, for the `reason`. */
  readonly status: 'proved' | 'excepted' | 'missing'
  /** A sentence on what was proved, for people. */
  readonly detail?: string
  /** Files, relative to the report's repository, or addresses. */
  readonly evidence?: readonly string[]
  readonly reason?: string
}
