import { ParameterError } from '@ensaio/client-kit'

/** The vendor's hard limit: more do not come, whatever is asked for, and a page would look like the last one. */
const LIMIT_MAX = 5_000

/** @throws ParameterError for a number of rows that the vendor does not send */
export function requirePageSize(purpose: string, limit: number): void {
  if (Number.isInteger(limit) && limit >= 1 && limit <= LIMIT_MAX) return
  throw new ParameterError({
    purpose,
    parameter: 'limit',
    problem: `has to be a whole number from 1 to ${LIMIT_MAX}, but is ${limit}`,
    advice: 'Leave it out for 1,000 rows per request.',
  })
}
