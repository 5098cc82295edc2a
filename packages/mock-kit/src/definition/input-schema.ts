// The JSON Schema (2020-12) that inputs are described by, and the types of the values that such a schema admits.
import type { JsonObject, JsonValue } from '@ensaio/contracts'

/** The schema of one value. */
export type InputSchema = JsonObject

/** The schema of an object: what an action takes. */
export interface ObjectSchema extends JsonObject {
  readonly type: 'object'
  readonly properties: Readonly<Record<string, JsonObject>>
}

/**
 * The type of the values that a schema admits. It knows `const`, `enum`, `oneOf`, `anyOf`, `type`, `items`,
 * `properties`, `required` and `additionalProperties`; everything else, such as `minLength`, narrows values, not types.
 */
export type FromSchema<Schema> = Schema extends { readonly const: infer Value }
  ? Value
  : Schema extends { readonly enum: readonly (infer Value)[] }
    ? Value
    : Schema extends { readonly oneOf: readonly (infer Branch)[] }
      ? FromSchema<Branch>
      : Schema extends { readonly anyOf: readonly (infer Branch)[] }
        ? FromSchema<Branch>
        : FromType<Schema>

type FromType<Schema> = Schema extends { readonly type: 'string' }
  ? string
  : Schema extends { readonly type: 'integer' | 'number' }
    ? number
    : Schema extends { readonly type: 'boolean' }
      ? boolean
      : Schema extends { readonly type: 'array'; readonly items: infer Item }
        ? readonly FromSchema<Item>[]
        : Schema extends { readonly type: 'object'; readonly properties: infer Properties }
          ? FromProperties<Properties, RequiredNames<Schema>> & Others<Schema>
          : JsonValue | undefined

type RequiredNames<Schema> = Schema extends { readonly required: readonly (infer Name)[] }
  ? Name
  : never

/** A caller within the process may write a property that is left out as `undefined`. */
type FromProperties<Properties, Required> = {
  readonly [Name in keyof Properties as Name extends Required ? Name : never]: FromSchema<
    Properties[Name]
  >
} & {
  readonly [Name in keyof Properties as Name extends Required ? never : Name]?:
    | FromSchema<Properties[Name]>
    | undefined
}

type Others<Schema> = Schema extends { readonly additionalProperties: infer Other extends object }
  ? { readonly [name: string]: FromSchema<Other> | undefined }
  : unknown
