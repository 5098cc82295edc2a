// The matchers of test runners: an expectation, and its verdict in words.
import type { Schemas } from '@ensaio/contracts/control'
import type { SandboxControl } from '../sandbox-control.ts'
import type { DeliveryExpectation, RequestExpectation } from './expectations.ts'

/** The outcome of a matcher, as test runners want it. */
export interface Verdict {
  readonly pass: boolean
  readonly message: () => string
}

/** The part of a sandbox that the matchers need. */
type Verified = Pick<SandboxControl, 'verify'>

/** The sandbox was sent such a request: at least once, or as often as said. */
export function toHaveReceived(
  sandbox: Verified,
  match: RequestExpectation,
  times?: number,
): Verdict {
  const expected = { match, ...(times !== undefined && { count: times }) }
  const { results } = sandbox.verify({ requests: [expected] })
  return toVerdict('received', { match, times }, results)
}

/** The sandbox made such a delivery, whatever became of it: at least once, or as often as said. */
export function toHaveDelivered(
  sandbox: Verified,
  match: DeliveryExpectation,
  times?: number,
): Verdict {
  const expected = { match, ...(times !== undefined && { count: times }) }
  const { results } = sandbox.verify({ deliveries: [expected] })
  return toVerdict('delivered', { match, times }, results)
}

function toVerdict(
  what: 'received' | 'delivered',
  { match, times }: { readonly match: object; readonly times: number | undefined },
  results: Schemas['Verdict']['results'],
): Verdict {
  const pass = results.every(({ ok }) => ok)
  const found = results.reduce((sum, result) => sum + result.found, 0)
  const wanted = times === undefined ? 'at least once' : `${times} times`
  const nearest = results.flatMap(({ nearestMisses }) => nearestMisses.map(describeMiss))
  return {
    pass,
    message: () => {
      const not = pass ? 'not ' : ''
      const rest = pass ? '' : nearest.join('') || '\n  there was nothing else.'
      return `Expected the sandbox ${not}to have ${what} ${show(match)} ${wanted}: it did ${found} times.${rest}`
    },
  }
}

function describeMiss({ title, differences }: Schemas['NearMiss']): string {
  const lines = differences.map(
    ({ where, expected, received }) =>
      `\n    ${where}: expected ${show(expected)}, not ${show(received)}`,
  )
  return `\n  nearest: ${title}${lines.join('')}`
}

function show(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) =>
    part instanceof RegExp ? String(part) : part,
  )
  return value instanceof RegExp ? String(value) : (text ?? 'nothing')
}
