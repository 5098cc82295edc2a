import { operations } from '../client/operations.ts'
import { toWireInstant } from './instant.ts'
import type { ListId, ListQueries, WireQuery } from './list-query.ts'

/** The query as it stands in the address. @throws ParameterError for a Date that is none */
export function toWireQuery<Id extends ListId>(id: Id, query: ListQueries[Id]): WireQuery<Id> {
  const { purpose } = operations[id]
  const entries = Object.entries(query).map(([parameter, value]) => [
    // The vendor documents the name with brackets.
    parameter === 'additionalData' ? 'additionalData[]' : parameter,
    value instanceof Date ? toWireInstant(value, { purpose, parameter }) : value,
  ])
  // Key by key the same but for what was translated above, as the types of the two queries say.
  return Object.fromEntries(entries) as WireQuery<Id>
}
