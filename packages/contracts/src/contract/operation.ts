/** A method as it stands on the wire. */
export type HttpMethod = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE'

/** How sure a fact is: it stands in the vendor's document, was seen elsewhere, or is ours. */
export type Fidelity = 'documented' | 'observed' | 'assumed'

/** How a parameter's value is written down; the ways that the decoder can read. */
export type ParameterStyle = 'simple' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject'

/** One documented parameter of an operation. */
export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly style: ParameterStyle
  readonly explode: boolean
  readonly required: boolean
  readonly fidelity: Fidelity
  /** Where the parameter stands in the spec, `$ref` followed: `#/components/parameters/Limit`. */
  readonly pointer: string
}

/** Scheme names that are needed together, each with its scopes. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>

/** The body that an operation or webhook takes. */
export interface RequestBody {
  readonly required: boolean
  readonly contentTypes: readonly string[]
}

/** One operation of a service: what a router, a client and a decoder need to know of it. */
export interface Operation {
  readonly id: string
  readonly method: HttpMethod
  /** Path template: `/v1/prospects/{id}`. */
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: RequestBody
  /** The alternatives; an empty list means that no credentials are needed. */
  readonly security: readonly SecurityRequirement[]
  /** Documented statuses as the spec spells them: `200`, `4XX`, `default`. */
  readonly statuses: readonly string[]
  readonly fidelity: Fidelity
  /** Where the operation stands in the spec: `#/paths/~1json~1/post`. */
  readonly pointer: string
}

/** One call that the vendor makes to its customer. */
export interface Webhook {
  readonly name: string
  readonly operationId: string
  readonly method: HttpMethod
  /** Paths that the vendor suggests for the customer's endpoint; may be empty. */
  readonly defaultPaths: readonly string[]
  readonly requestBody?: RequestBody
  readonly security: readonly SecurityRequirement[]
  /** Answers of the customer that the spec knows. */
  readonly statuses: readonly string[]
  readonly fidelity: Fidelity
  readonly pointer: string
}
