// Checks replies against a map of responses: exact status, then its range, then `default`.
import { type Located, members } from '../spec/located.ts'
import { joinPointer } from '../spec/pointer.ts'
import { limitViolations, toViolation } from '../violation/to-violation.ts'
import type { Violation } from '../violation/violation.ts'
import type { Reply } from './checker.ts'
import { responseChecker, type ResponseChecker, type ResponseContext } from './response-checker.ts'

/** Checks replies by their status. */
export type RepliesChecker = (reply: Reply) => readonly Violation[]

const NO_VIOLATIONS: readonly Violation[] = Object.freeze([])

/** Makes the checker of the responses below `key`; each status compiles on first use. */
export function responsesChecker(
  service: string,
  context: ResponseContext,
  parent: Located,
  key: string,
): RepliesChecker {
  const responses = new Map(
    members(parent, key).map(({ name, ...response }) => [name.toUpperCase(), response]),
  )
  const checkers = new Map<string, ResponseChecker>()
  const checkersByStatus = new Map<number, ResponseChecker | null>()
  const pointer = joinPointer(parent.pointer, key)

  return function checkReply(reply) {
    const { status } = reply
    const check = checkersByStatus.get(status) ?? checkerOf(status)
    checkersByStatus.set(status, check)
    if (check === null) return [undocumentedStatus(reply.status)]
    const findings = check(reply)
    if (findings.length === 0) return NO_VIOLATIONS
    return limitViolations(findings.map((finding) => toViolation(service, finding.in, finding)))
  }

  function checkerOf(status: number): ResponseChecker | null {
    const name = [`${status}`, `${Math.trunc(status / 100)}XX`, 'DEFAULT'].find((candidate) =>
      responses.has(candidate),
    )
    const response = name === undefined ? undefined : responses.get(name)
    if (name === undefined || response === undefined) return null
    const checker = checkers.get(name) ?? responseChecker(context, response)
    checkers.set(name, checker)
    return checker
  }

  function undocumentedStatus(status: number): Violation {
    const expected =
      responses.size === 0
        ? 'no answer at all'
        : [...responses.keys()].join(', ').replace('DEFAULT', 'default')
    const finding = { where: '', rule: 'undocumented', expected, received: String(status), pointer }
    return toViolation(service, 'status', finding)
  }
}
