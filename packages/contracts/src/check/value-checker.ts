import type { JsonObject } from '../contract/open-api-document.ts'
import type { Finding } from '../schema/finding.ts'
import { createSchemaLibrary, type Validator } from '../schema/schema-library.ts'

/**
 * Makes a checker of values against one JSON schema, which may refer to its own `$defs`. It lists everything that is
 * wrong; a property that the schema does not list is wrong, unless `additionalProperties` says otherwise. The schema is
 * compiled for the first value.
 *
 * @example
 * ```ts
 * import { createValueChecker } from '@ensaio/contracts'
 *
 * const check = createValueChecker({ type: 'object', properties: { count: { type: 'integer' } } })
 * check({ count: 'two' })[0]?.expected // 'an integer'
 * ```
 */
export function createValueChecker(schema: JsonObject): (value: unknown) => readonly Finding[] {
  let validate: Validator | undefined
  return (value) => {
    validate ??= compile(schema)
    return validate(value)
  }
}

function compile(schema: JsonObject): Validator {
  const library = createSchemaLibrary({ ...schema, openapi: '3.1.0' }) // its dialect is that of 2020-12
  return library.validator({ value: schema, pointer: '#' }, 'closed')
}
