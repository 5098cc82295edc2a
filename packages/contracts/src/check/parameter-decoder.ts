// Reads and validates the parameters of one operation.
import type { ContractData } from '../contract/contract.ts'
import type { Operation, Parameter } from '../contract/operation.ts'
import { type ParameterReader, parameterReader } from '../decode/parameter-reader.ts'
import { decodePercent, type ParsedSearch, parseSearch } from '../decode/parse-search.ts'
import type { ObjectOfSchemas, SchemaLibrary } from '../schema/schema-library.ts'
import type { Located } from '../spec/located.ts'
import { isJsonObject, valueAt } from '../spec/pointer.ts'
import { renderReceived } from '../violation/render-received.ts'
import { toParameterViolation, toViolation } from '../violation/to-violation.ts'
import type { Violation } from '../violation/violation.ts'
import type { RawRequest } from './checker.ts'
import { queryWarnings } from './query-warnings.ts'

type Values = Readonly<Record<string, unknown>>

/** What was read from path, query and headers. */
export interface DecodedParameters {
  readonly path: Values
  readonly query: Values
  readonly header: Values
  readonly violations: readonly Violation[]
  readonly warnings: readonly Violation[]
}

const NO_VALUES: Values = Object.freeze({})
const NOTHING: DecodedParameters = {
  path: NO_VALUES,
  query: NO_VALUES,
  header: NO_VALUES,
  violations: [],
  warnings: [],
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
  const warningsOf = queryWarnings(contract, operation, readers)
  const validate = library.validatorOf(allParameters(contract, operation))

  return function decodeParameters(request) {
    if (readers.length === 0 && request.search === '') return NOTHING
    const search = parseSearch(request.search)
    const encoding = encodingViolations(request, search)
    const decoded = {
      path: readAll('path', (name) =>
        single(name, request.pathParameters[name], (text) => decodePercent(text) ?? text),
      ),
      query: readAll('query', () => search.values),
      header: readAll('header', (name) =>
        single(name, request.headers.get(name) ?? undefined, (text) => text.trim()),
      ),
    }
    const findings = validate(decoded)
    const broken = new Set(encoding.map(({ in: place, where }) => `${place} ${where}`))
    const invalid = findings
      .map((finding) => toParameterViolation(service, finding, pointerOf))
      // A value that could not be decoded is wrong once, not also of the wrong type.
      .filter((violation) => !broken.has(`${violation.in} ${violation.where}`))
    return { ...decoded, violations: [...encoding, ...invalid], warnings: warningsOf(search) }
  }

  function readAll(
    place: Parameter['in'],
    valuesOf: (name: string) => ReadonlyMap<string, readonly string[]>,
  ): Values {
    const entries = readers
      .filter(({ parameter }) => parameter.in === place)
      .map(
        (reader) =>
          [reader.parameter.name, readOne(reader, valuesOf(reader.parameter.name))] as const,
      )
      .filter(([, value]) => value !== undefined)
    return Object.fromEntries(entries)
  }

  function encodingViolations(request: RawRequest, search: ParsedSearch): readonly Violation[] {
    const path = parameters
      .filter((parameter) => parameter.in === 'path')
      .map(
        ({ name }) => ({ place: 'path', name, text: request.pathParameters[name] ?? '' }) as const,
      )
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

function readOne(reader: ParameterReader, values: ReadonlyMap<string, readonly string[]>): unknown {
  const value = reader.read(values)
  if (value !== undefined) return value
  const { defaultValue } = reader.shape
  // A copy: a handler may not reach the spec through a default.
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
