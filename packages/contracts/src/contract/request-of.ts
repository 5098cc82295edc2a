type ParametersOf<Operation, In extends string> = Operation extends {
  readonly parameters: { readonly [Key in In]?: infer Values }
}
  ? [Exclude<Values, undefined>] extends [never]
    ? NoParameters
    : Exclude<Values, undefined>
  : NoParameters

/** The parameters of an operation that documents none: an object without keys. */
export type NoParameters = Readonly<Record<never, never>>

/** Decoded path parameters of a generated operation type. */
export type PathOf<Operation> = ParametersOf<Operation, 'path'>

/** Decoded query parameters of a generated operation type. */
export type QueryOf<Operation> = ParametersOf<Operation, 'query'>

/** Decoded headers of a generated operation type, named as the spec spells them. */
export type HeadersOf<Operation> = ParametersOf<Operation, 'header'>

/** The request body of a generated operation type; `undefined` where there is none, or where it may be absent. */
export type BodyOf<Operation> = Operation extends {
  readonly requestBody: { readonly content: infer Content }
}
  ? Content[keyof Content]
  : Operation extends { readonly requestBody?: infer Body }
    ? OptionalBody<Exclude<Body, undefined>>
    : undefined

// In brackets, because `never`, which stands for no body, would vanish from a distributive condition.
type OptionalBody<Body> = [Body] extends [never]
  ? undefined
  : Body extends { readonly content: infer Content }
    ? Content[keyof Content] | undefined
    : undefined
