import { memoizeRecent } from '@ensaio/contracts/memoize'
import type { PlainHeaders } from './redact.ts'

type ShownHeaders = Readonly<Record<string, string>>

/** The function, which gives equal headers as one object: a thousand entries of a load test hold them once. */
export function memoizeHeaders(
  show: (headers: PlainHeaders) => ShownHeaders,
): (headers: PlainHeaders) => ShownHeaders {
  const remembered = memoizeRecent<PlainHeaders, ShownHeaders>(isSame)
  return (sent) => remembered(sent, () => show(sent))
}

function isSame(one: PlainHeaders, other: PlainHeaders): boolean {
  for (const name in other) if (one[name] !== other[name]) return false
  for (const name in one) if (other[name] === undefined) return false
  return true
}
