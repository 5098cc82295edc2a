/** An HTTP method in upper case. */
export type HttpMethod = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE'

/** The fidelity of a fact: documented by the vendor, observed elsewhere, or assumed by us. */
export type Fidelity = 'documented' | 'observed' | 'assumed'

/** The serialization of a parameter's value; those that the decoder can read. */
export type ParameterStyle = 'simple' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject'

/** One documented parameter of an operation. */
export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly style: ParameterStyle
  readonly explode: boolean
  readonly required: boolean
  readonly fidelity: Fidelity
  /** The pointer to the parameter in the spec, `$ref` followed: `#/components/parameters/Limit`. */
  readonly pointer: string
}

/** Scheme names that are required together, each with its scopes. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>

/** The body that an operation or webhook takes. */
export interface RequestBody {
  readonly required: boolean
  readonly contentTypes: readonly string[]
}

/** One operation of a service, as a router, a client and a decoder need it. */
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
  /** The pointer to the operation in the spec: `#/paths/~1json~1/post`. */
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
  /** The documented statuses of the customer's response. */
  readonly statuses: readonly string[]
  readonly fidelity: Fidelity
  readonly pointer: string
}
