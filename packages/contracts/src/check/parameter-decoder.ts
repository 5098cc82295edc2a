// Reads and validates the parameters of one operation.
import type { ContractData } from '../contract/contract.ts'
import type { Operation, Parameter } from '../contract/operation.ts'
import {
  decodePercent,
  isBlankForPlus,
  parameterReader,
  type ParameterReader,
  type ParsedSearch,
  parseSearch,
} from '../decode/parameter-reader.ts'
import type { Finding } from '../schema/finding.ts'
import type { ObjectOfSchemas, SchemaLibrary } from '../schema/schema-library.ts'
import { memoizeLast } from '../memoize.ts'
import type { Located } from '../spec/located.ts'
import { isJsonObject, valueAt } from '../spec/pointer.ts'
import { renderReceived } from '../violation/render-received.ts'
import { toParameterViolation, toViolation } from '../violation/to-violation.ts'
import type { Violation } from '../violation/violation.ts'
import type { RawRequest } from './checker.ts'

type Values = Readonly<Record<string, unknown>>

/** The values of path, query and headers. */
export interface DecodedParameters {
  readonly path: Values
  readonly query: Values
  readonly header: Values
  readonly violations: readonly Violation[]
  readonly warnings: readonly Violation[]
}

const NO_VALUES: Values = Object.freeze({})
const NO_VIOLATIONS: readonly Violation[] = Object.freeze([])
/** The values of a request without any. */
export const NO_PARAMETERS: DecodedParameters = {
  path: NO_VALUES,
  query: NO_VALUES,
  header: NO_VALUES,
  violations: NO_VIOLATIONS,
  warnings: NO_VIOLATIONS,
}

const EMPTY_REQUEST: RawRequest = {
  pathParameters: {},
  search: '',
  headers: { get: () => null },
  body: null,
}

/** Makes the decoder of an operation's parameters. */
export function parameterDecoder(
  contract: ContractData,
  operation: Operation,
  library: SchemaLibrary,
): (request: RawRequest) => DecodedParameters {
  const { document, service } = contract
  const { parameters } = operation
  const readers = parameters.map((parameter) => parameterReader(document, parameter))
  const readersIn = (place: Parameter['in']): readonly ParameterReader[] =>
    readers.filter(({ parameter }) => parameter.in === place)
  const [ofPath, ofQuery, ofHeader] = [readersIn('path'), readersIn('query'), readersIn('header')]
  const warningsOf = queryWarnings(contract, operation, readers)
  const validate = library.validatorOf(allParameters(contract, operation))

  const isAllInQuery = ofPath.length === 0 && ofHeader.length === 0
  // A client that posts repeatedly sends the same query, often nothing but a key.
  const decodeSearch = memoizeLast((search: string) => decode({ ...EMPTY_REQUEST, search }))

  return function decodeParameters(request) {
    return isAllInQuery ? decodeSearch(request.search) : decode(request)
  }

  function decode(request: RawRequest): DecodedParameters {
    const search = parseSearch(request.search)
    const path = readAll(ofPath, (name) =>
      single(name, request.pathParameters[name], (text) => decodePercent(text) ?? text),
    )
    const query = readAll(ofQuery, () => search.values)
    const header = readAll(ofHeader, (name) =>
      single(name, request.headers.get(name) ?? undefined, (text) => text.trim()),
    )
    const encoding = encodingViolations(request, search)
    const findings = validate({ path, query, header })
    const violations =
      encoding.length + findings.length === 0 ? NO_VIOLATIONS : allViolations(encoding, findings)
    return { path, query, header, violations, warnings: warningsOf(search) }
  }

  function allViolations(
    encoding: readonly Violation[],
    findings: readonly Finding[],
  ): readonly Violation[] {
    const broken = new Set(encoding.map(({ in: place, where }) => `${place} ${where}`))
    const invalid = findings
      .map((finding) => toParameterViolation(service, finding, pointerOf))
      // A value that could not be decoded is wrong once, not also of the wrong type.
      .filter((violation) => !broken.has(`${violation.in} ${violation.where}`))
    return [...encoding, ...invalid]
  }

  function encodingViolations(request: RawRequest, search: ParsedSearch): readonly Violation[] {
    if (ofPath.length === 0 && search.broken.length === 0) return NO_VIOLATIONS
    const path = ofPath
      .map(({ parameter: { name } }) => ({
        place: 'path' as const,
        name,
        text: request.pathParameters[name] ?? '',
      }))
      .filter(({ text }) => decodePercent(text) === null)
    const query = search.broken.map(({ name, text }) => ({ place: 'query', name, text }) as const)
    return [...path, ...query].map(({ place, name, text }) =>
      toViolation(service, place, {
        where: name,
        rule: 'encoding',
        expected: 'valid percent-encoding',
        received: renderReceived(text),
        pointer: pointerOf(place, name) ?? operation.pointer,
      }),
    )
  }

  function pointerOf(place: string, name: string): string | undefined {
    return parameters.find((parameter) => parameter.in === place && parameter.name === name)
      ?.pointer
  }
}

function readAll(
  readers: readonly ParameterReader[],
  valuesOf: (name: string) => ReadonlyMap<string, readonly string[]>,
): Values {
  if (readers.length === 0) return NO_VALUES
  const values: Record<string, unknown> = {}
  for (const reader of readers) {
    const { name } = reader.parameter
    const value = readOne(reader, valuesOf(name))
    if (value !== undefined) values[name] = value
  }
  return values
}

function readOne(reader: ParameterReader, values: ReadonlyMap<string, readonly string[]>): unknown {
  const value = reader.read(values)
  if (value !== undefined) return value
  const { defaultValue } = reader.shape
  // A copy: a handler must not reach the spec through a default.
  return typeof defaultValue === 'object' ? structuredClone(defaultValue) : defaultValue
}

function single(
  name: string,
  text: string | undefined,
  decode: (text: string) => string,
): ReadonlyMap<string, readonly string[]> {
  return new Map(text === undefined ? [] : [[name, [decode(text)]]])
}

function allParameters(
  { document }: ContractData,
  { parameters, pointer }: Operation,
): ObjectOfSchemas {
  const places = (['path', 'query', 'header'] as const).map((place) => {
    const own = parameters.filter((parameter) => parameter.in === place)
    const required = own.filter((parameter) => parameter.required).map(({ name }) => name)
    const properties = Object.fromEntries(
      own.map((parameter) => [parameter.name, schemaOf(parameter)]),
    )
    return [place, { pointer, required, properties }] as const
  })
  return { pointer, required: [], properties: Object.fromEntries(places) }

  function schemaOf(parameter: Parameter): Located {
    const schemaPointer = `${parameter.pointer}/schema`
    const value = valueAt(document, schemaPointer)
    return { value: isJsonObject(value) ? value : {}, pointer: schemaPointer }
  }
}

/** Finds undocumented parameters, scalars that are given twice, and plus signs that were not percent-encoded. */
function queryWarnings(
  contract: ContractData,
  operation: Operation,
  readers: readonly ParameterReader[],
): (search: ParsedSearch) => readonly Violation[] {
  const { service } = contract
  const credentials = queryCredentials(contract)

  const ofQuery = readers.filter(({ parameter }) => parameter.in === 'query')

  return (search) => {
    const warnings: Violation[] = []
    for (const [name, values] of search.values) {
      const reader = ofQuery.find(({ owns }) => owns(name))
      if (reader === undefined) {
        if (!credentials.has(name)) warnings.push(undocumented(name, values))
        continue
      }
      if (!reader.takesMany && values.length > 1) warnings.push(repeated(reader, values))
      const isUnencoded = isBlankForPlus(values[0] ?? '', reader.shape)
      if (isUnencoded) warnings.push(unencodedPlus(reader, values))
    }
    return warnings
  }

  function undocumented(where: string, [first]: readonly string[]): Violation {
    const words = { expected: 'no undocumented parameter', received: renderReceived(first) }
    const { pointer } = operation
    return toViolation(service, 'query', { where, rule: 'undocumented', ...words, pointer })
  }

  function repeated({ parameter }: ParameterReader, values: readonly string[]): Violation {
    const { name: where, pointer } = parameter
    const received = `${values.length} values, of which the first is read`
    const words = { expected: 'one value', received }
    return toViolation(service, 'query', { where, rule: 'repeated', ...words, pointer })
  }

  function unencodedPlus({ parameter }: ParameterReader, [first]: readonly string[]): Violation {
    const { name: where, pointer } = parameter
    const received = `${renderReceived(first)}, whose blank is read as a plus`
    const words = { expected: 'a plus sign written as %2B', received }
    return toViolation(service, 'query', { where, rule: 'encoding', ...words, pointer })
  }
}

// An API key in the query is documented by its security scheme.
function queryCredentials({ document }: ContractData): ReadonlySet<string> {
  const schemes = valueAt(document, '#/components/securitySchemes')
  const all = isJsonObject(schemes) ? Object.values(schemes).filter(isJsonObject) : []
  const inQuery = all.filter((scheme) => scheme['in'] === 'query')
  return new Set(inQuery.map((scheme) => String(scheme['name'])))
}
