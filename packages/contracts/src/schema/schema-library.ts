// Compiles the spec's schemas, each on first use.
import { Ajv2020, type Options, type ValidateFunction } from 'ajv/dist/2020.js'
import type { OpenApiDocument } from '../contract/open-api-document.ts'
import { type Located, resolve } from '../spec/located.ts'
import { pointerKeys } from '../spec/pointer.ts'
import { type ExplainContext, explain } from './explain.ts'
import { type Finding, NO_FINDINGS } from './finding.ts'
import { pinnedLiterals } from './pinned-literals.ts'
import { FORMATS } from './formats.ts'
import { type Openness, type Origin, rewriteSchema } from './rewrite-schema.ts'
import { schemasBelow } from './schemas-below.ts'

/** Returns everything that is wrong with a value. */
export type Validator = (value: unknown) => readonly Finding[]

/** The compiled schemas of one document. */
export interface SchemaLibrary {
  /** Makes the validator of a schema of the document. */
  validator(schema: Located, openness: 'open' | 'closed'): Validator
  /** Makes the validator of an object of several documented schemas, by name; findings of `required` point to `pointer`. */
  validatorOf(fields: ObjectOfSchemas): Validator
}

/** An object that is not in the document, composed of schemas that are. */
export interface ObjectOfSchemas {
  readonly pointer: string
  readonly required: readonly string[]
  readonly properties: Readonly<Record<string, Located | ObjectOfSchemas>>
}

const OPTIONS: Options = {
  strict: true,
  // Parts of a composition leave types and properties to each other.
  strictTypes: false,
  strictRequired: false,
  strictTuples: false,
  // The specs are linted before generation; other schemas are our own.
  validateSchema: false,
  meta: false,
  formats: FORMATS,
}

// An id is not a URL, so that Ajv never resolves one against another.
const ID_PREFIX = 'ensaio:'

/** Makes the library of a document; nothing is compiled yet. */
export function createSchemaLibrary(document: OpenApiDocument): SchemaLibrary {
  const origins = new WeakMap<object, Origin>()
  const byId = new Map<string, Record<string, unknown>>()
  // Two compilations: one stops at the first error and decides, fast; the other lists all errors for explaining.
  const deciding = { open: compilerOf(openAjv, byId), closed: compilerOf(closedAjv, byId) }
  const explaining = compilerOf(explainingAjv, byId)
  const context = { document, origins, idOf }

  function idOf(ref: string, openness: Openness): string {
    const id = `${ID_PREFIX}${openness}:${encodeURIComponent(ref)}`
    if (byId.has(id)) return id
    // Registered before it is rewritten, because a schema may be recursive.
    byId.set(id, {})
    const { value, pointer } = resolve(document, ref, ref)
    const schema = rewriteSchema(value, pointer, openness, context)
    byId.set(id, schema)
    return id
  }

  function compile(schema: object, openness: 'open' | 'closed'): Validator {
    const decide = deciding[openness](schema)
    return (value) => (decide(value) ? NO_FINDINGS : findIn(schema, value))
  }

  function findIn(schema: object, value: unknown): readonly Finding[] {
    // Ajv caches by the identity of the schema.
    const list = explaining(schema)
    return list(value) ? NO_FINDINGS : explain(list.errors ?? [], explainContext)
  }

  const explainContext: ExplainContext = {
    originOf: (schema) => origins.get(Object(schema)) ?? { pointer: '#', closedBy: null },
    nameOf: componentName,
    schemasBelow: (branch) => schemasBelow(branch, (id) => byId.get(id)),
    pinnedLiteralsOf: (branch) => pinnedLiterals(branch, (id) => byId.get(id)),
    findIn,
  }

  function toSchema(fields: Located | ObjectOfSchemas): Record<string, unknown> {
    if ('value' in fields) return rewriteSchema(fields.value, fields.pointer, 'open', context)
    const properties = Object.entries(fields.properties).map(([name, field]) => [
      name,
      toSchema(field),
    ])
    const schema = {
      type: 'object',
      required: fields.required,
      properties: Object.fromEntries(properties),
    }
    origins.set(schema, { pointer: fields.pointer, closedBy: null })
    return schema
  }

  return {
    validator: ({ value, pointer }, openness) =>
      compile(rewriteSchema(value, pointer, openness, context), openness),
    validatorOf: (fields) => compile(toSchema(fields), 'open'),
  }
}

/** Compiles a schema; Ajv is created with the first one, and gets the schemas that were registered since. */
function compilerOf(
  make: () => Ajv2020,
  byId: ReadonlyMap<string, object>,
): (schema: object) => ValidateFunction {
  let ajv: Ajv2020 | undefined
  const known = new Set<string>()
  return (schema) => {
    ajv ??= make()
    for (const [id, other] of byId) {
      if (!known.has(id)) ajv.addSchema(other, id)
      known.add(id)
    }
    return ajv.compile(schema)
  }
}

/**
 * Ajv for schemas that are not closed. Tracking the evaluated properties of composed schemas would list them
 * for each value; only closed schemas need that.
 */
function openAjv(): Ajv2020 {
  const ajv = closedAjv()
  ajv.opts.unevaluated = false
  return ajv
}

function closedAjv(): Ajv2020 {
  return new Ajv2020(OPTIONS)
}

function explainingAjv(): Ajv2020 {
  return new Ajv2020({ ...OPTIONS, allErrors: true, verbose: true })
}

function componentName(schema: object): string | null {
  const id: unknown = (schema as { readonly $ref?: unknown }).$ref
  if (typeof id !== 'string' || !id.startsWith(ID_PREFIX)) return null
  return pointerKeys(decodeURIComponent(id.slice(id.lastIndexOf(':') + 1))).at(-1) ?? null
}
