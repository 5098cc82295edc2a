import { ParameterError } from '@ensaio/client-kit'
import { QUERY_PURPOSE } from './list-query.ts'

/** The vendor's own limit. Above it, 10,000 rows may come back, and they would look like a page that is not full. */
const LIMIT_MAX = 10_000

/**
 * Refuses queries that the vendor accepts but misreads: a limit that it lowers silently, and an
 * empty list, which it takes for no filter at all.
 * @throws ParameterError
 */
export function requireQuery(query: object): void {
  for (const [parameter, value] of Object.entries(query)) {
    if (parameter === 'limit' && value !== undefined) requireLimit(value)
    if (Array.isArray(value)) requireItems(parameter, value)
  }
}

function requireLimit(limit: unknown): void {
  if (Number.isInteger(limit) && Number(limit) >= 1 && Number(limit) <= LIMIT_MAX) return
  throw new ParameterError({
    purpose: QUERY_PURPOSE,
    parameter: 'limit',
    problem: `has to be a whole number from 1 to ${LIMIT_MAX}, but is ${String(limit)}`,
    advice: 'Ask for several pages, or let `all` do so.',
  })
}

function requireItems(parameter: string, items: readonly unknown[]): void {
  if (items.length === 0)
    throw new ParameterError({
      purpose: QUERY_PURPOSE,
      parameter,
      problem: 'is an empty list, which Zenvia Chat takes for no filter',
      advice: 'Leave it out to find everything, and ask for nothing to find nothing.',
    })
  const parted = items.find((item) => String(item).includes(','))
  if (parted === undefined) return
  throw new ParameterError({
    purpose: QUERY_PURPOSE,
    parameter,
    problem: `holds ${JSON.stringify(parted)}, which Zenvia Chat takes for several`,
    advice: 'Pass each as an item of its own.',
  })
}
