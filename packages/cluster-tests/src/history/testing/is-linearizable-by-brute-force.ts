import { applyCall } from '../operation.ts'
import type { Operation, Value } from '../operation.ts'

/** Tries all orders of a short history, with and without each operation of unknown outcome: slow, and plainly right. */
export function isLinearizableByBruteForce(history: readonly Operation[]): boolean {
  return follow(history, null)
}

function follow(left: readonly Operation[], value: Value): boolean {
  if (left.every(({ outcome }) => outcome.kind === 'unknown')) return true
  return left.some((operation) => {
    const others = left.filter((other) => other !== operation)
    const isLate = others.some(
      ({ outcome }) => outcome.kind === 'answered' && outcome.at < operation.calledAt,
    )
    if (isLate) return false
    const applied = applyCall(operation.call, value)
    const { outcome } = operation
    const isExplained = outcome.kind === 'unknown' || outcome.answer === applied.answer
    return isExplained && follow(others, applied.value)
  })
}
