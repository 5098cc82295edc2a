/** Any JSON value, as read from a spec. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject

/** A JSON object whose shape is checked where it is used. */
export interface JsonObject {
  readonly [key: string]: JsonValue
}

/** A parsed OpenAPI 3.1 document as plain data, extension keys included. */
export interface OpenApiDocument extends JsonObject {
  readonly openapi: string
}
