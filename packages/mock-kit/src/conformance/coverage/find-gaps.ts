import type { Deviation } from '../conformance-options.ts'
import type { Findings } from '../suite.ts'
import type { Coverage } from './coverage.ts'

/** Returns the differences between the list of deviations and what was not covered. */
export function findGaps(coverage: Coverage, deviations: readonly Deviation[]): Findings {
  const counts = countsOf(coverage)
  const listed = new Set(deviations.map(nameOf))
  const gaps = [...counts]
    .filter(([name, count]) => count === 0 && !listed.has(name))
    .map(
      ([name]) =>
        `${name} was never seen: reach it by a sample or a use case, or list it with a reason`,
    )
  const closed = [...listed].flatMap((name) => {
    const count = counts.get(name)
    if (count === undefined)
      return [`${name} is listed, but the contract has no such: delete its line`]
    return count > 0 ? [`${name} is listed, but was seen ${count} times: delete its line`] : []
  })
  return [...gaps, ...closed]
}

/** Returns the name of a deviation's status or webhook in messages and tables. */
export function nameOf(deviation: Deviation): string {
  return 'webhook' in deviation
    ? `webhook ${deviation.webhook}`
    : `${deviation.operationId} ${deviation.status}`
}

function countsOf(coverage: Coverage): ReadonlyMap<string, number> {
  return new Map([
    ...coverage
      .statuses()
      .map(({ operationId, status, count }) => [`${operationId} ${status}`, count] as const),
    ...coverage.webhooks().map(({ webhook, count }) => [`webhook ${webhook}`, count] as const),
  ])
}
