// Warnings about a query: irregularities that are no reason to refuse it.
import type { ContractData } from '../contract/contract.ts'
import type { Operation } from '../contract/operation.ts'
import { isBlankForPlus } from '../decode/decode-text.ts'
import type { ParameterReader } from '../decode/parameter-reader.ts'
import type { ParsedSearch } from '../decode/parse-search.ts'
import { isJsonObject, valueAt } from '../spec/pointer.ts'
import { renderReceived } from '../violation/render-received.ts'
import { toViolation } from '../violation/to-violation.ts'
import type { Violation } from '../violation/violation.ts'

/** Finds undocumented parameters, scalars that are given twice, and plus signs that were not percent-encoded. */
export function queryWarnings(
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
