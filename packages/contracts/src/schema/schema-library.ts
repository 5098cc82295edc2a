// Compiles the spec's schemas, each on first use.
import { Ajv2020, type Format, type Options, type ValidateFunction } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import type { OpenApiDocument } from '../contract/open-api-document.ts'
import { type Located, resolve } from '../spec/located.ts'
import { pointerKeys } from '../spec/pointer.ts'
import { type Effort, explain, SCHEMAS_TRIED_MAX } from './explain.ts'
import type { ExplainContext } from './explain-context.ts'
import { type Finding, MORE, NO_FINDINGS } from './finding.ts'
import { pinnedLiterals } from './pinned-literals.ts'
import { DATE_SPELLINGS_FORMAT, normaliseDate } from './date-spellings.ts'
import { createPruner, type Pruner } from './pruner.ts'
import { type Openness, type Origin, rewriteSchema } from './rewrite-schema.ts'

/** Returns everything that is wrong with a value; a little more than `FINDINGS_MAX` where there is more than that. */
export type Validator = (value: unknown) => readonly Finding[]

/** The compiled schemas of one document. */
export interface SchemaLibrary {
  /** Makes the validator of a schema of the document. */
  validator(schema: Located, openness: 'open' | 'closed'): Validator
  /** Makes the pruner of a schema of the document, for values that its open validator takes; `undefined` where it keeps all. */
  pruner(schema: Located): Pruner | undefined
  /** Makes the validator of an object of several documented schemas, by name; findings of `required` point to `pointer`. */
  validatorOf(fields: ObjectOfSchemas): Validator
}

/** An object that is not in the document, composed of schemas that are. */
export interface ObjectOfSchemas {
  readonly pointer: string
  readonly required: readonly string[]
  readonly properties: Readonly<Record<string, Located | ObjectOfSchemas>>
}

/** Called with the work of each explanation, and the number of its findings. */
export type OnEffort = (effort: Effort & { readonly findings: number }) => void

/** Every format that a spec may name; another one fails when its schema is compiled. */
const FORMATS = Object.fromEntries(
  Object.entries({
    ...fullFormats,
    'date-time': (text: string): boolean => isPlainInstant(text) || isDateTime(text),
    [DATE_SPELLINGS_FORMAT]: (text: string): boolean => normaliseDate(text) !== null,
  }).map(([name, format]) => [name, bounded(format)]),
)

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

/** Makes the library of a document; nothing is compiled yet. `onEffort` is called with the work of each explanation. */
export function createSchemaLibrary(document: OpenApiDocument, onEffort?: OnEffort): SchemaLibrary {
  const origins = new WeakMap<object, Origin>()
  const byId = new Map<string, Record<string, unknown>>()
  // Compiled schemas stop at the first error: they decide, and what they refuse is explained by walking through the schema.
  const deciding = { open: compilerOf(openAjv, byId), closed: compilerOf(closedAjv, byId) }
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

  function compile(schema: Record<string, unknown>, openness: 'open' | 'closed'): Validator {
    const decide = deciding[openness](schema)
    return (value) => (decide(value) ? NO_FINDINGS : findIn(schema, value))
  }

  function findIn(schema: Record<string, unknown>, value: unknown): readonly Finding[] {
    const effort: Effort = { schemasTried: 0 }
    const findings = explain(schema, value, explainContext, effort)
    onEffort?.({ ...effort, findings: findings.length })
    const isComplete = findings.length > 0 && effort.schemasTried < SCHEMAS_TRIED_MAX
    return isComplete ? findings : [...findings, unexplained(originOf(schema))]
  }

  function originOf(schema: object): Origin {
    return origins.get(schema) ?? { pointer: '#', closedBy: null }
  }

  const explainContext: ExplainContext = {
    originOf,
    schemaOf: (id) => byId.get(id) ?? true,
    nameOf: componentName,
    pinnedLiteralsOf: (branch) => pinnedLiterals(branch, (id) => byId.get(id)),
    isValid: (schema, value) =>
      typeof schema === 'boolean' ? schema : deciding.closed(schema)(value),
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
    pruner: ({ value, pointer }) =>
      createPruner(rewriteSchema(value, pointer, 'open', context), explainContext),
    validatorOf: (fields) => compile(toSchema(fields), 'open'),
  }
}

/** Compiles a schema once; Ajv is created with the first one, and gets the schemas that were registered since. */
function compilerOf(
  make: () => Ajv2020,
  byId: ReadonlyMap<string, object>,
): (schema: object) => ValidateFunction {
  let ajv: Ajv2020 | undefined
  const known = new Set<string>()
  const compiled = new WeakMap<object, ValidateFunction>()
  return (schema) => compiled.get(schema) ?? compile(schema)

  function compile(schema: object): ValidateFunction {
    ajv ??= make()
    for (const [id, other] of byId) {
      if (!known.has(id)) ajv.addSchema(other, id)
      known.add(id)
    }
    const validate = ajv.compile(schema)
    compiled.set(schema, validate)
    return validate
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

/** No address or date that works anywhere is longer, and the patterns of formats are not all linear. */
const FORMATTED_CHARACTERS_MAX = 2_048

/** The format, of which no longer text is. */
function bounded(format: Format): Format {
  if (format instanceof RegExp)
    return (text) => text.length <= FORMATTED_CHARACTERS_MAX && format.test(text)
  if (typeof format === 'function')
    return (text) => text.length <= FORMATTED_CHARACTERS_MAX && format(text)
  return format
}

function closedAjv(): Ajv2020 {
  const ajv = new Ajv2020(OPTIONS)
  // Ajv lists the keys of an object before it looks at any property: at sixty thousand keys, each branch of a union took 9 ms to find
  // that the object has the tag of another branch.
  const properties = ajv.getKeyword('properties')
  if (typeof properties !== 'object')
    throw new Error('Failed to move the keyword properties: Ajv does not have it.')
  ajv.removeKeyword('properties').addKeyword({ ...properties, before: 'additionalProperties' })
  return ajv
}

/** Stands for faults that were not looked for, or that only the compiled schema knows. */
function unexplained({ pointer }: Origin): Finding {
  return { where: '', rule: 'more', ...MORE, pointer }
}

function componentName(schema: object): string | null {
  const id: unknown = (schema as { readonly $ref?: unknown }).$ref
  if (typeof id !== 'string' || !id.startsWith(ID_PREFIX)) return null
  return pointerKeys(decodeURIComponent(id.slice(id.lastIndexOf(':') + 1))).at(-1) ?? null
}

const { validate: isLooseDateTime } = fullFormats['date-time'] as {
  readonly validate: (text: string) => boolean
}

/** Ends with a Z or an offset with a colon, and has a T in the middle: ajv-formats is laxer in both. */
const STRICT_PARTS = /^\d{4}-\d\d-\d\dt[\d:.]+(?:z|[+-]\d\d:\d\d)$/i

/** Tells if the text is a date and time as RFC 3339 writes it, with a T and with a colon in the offset. */
export function isDateTime(text: string): boolean {
  return STRICT_PARTS.test(text) && isLooseDateTime(text)
}

/** `2026-03-02T09:00:00Z`, and the same with `.000` before the `Z`, on any day but the 29th of February. */
const PLAIN_INSTANT =
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?Z$/

/**
 * Tells if the text is an instant as JSON writes it, or one in whole seconds, on a day that its month has in every year. False
 * only means that the full check decides: nearly all instants in bodies have this form, and this check takes a tenth of the
 * time of the full one.
 */
export function isPlainInstant(text: string): boolean {
  return PLAIN_INSTANT.test(text)
}
