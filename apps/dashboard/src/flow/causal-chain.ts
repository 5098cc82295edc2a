import type { Entry } from '../api/control-types.ts'

/**
 * Finds everything that belongs to one course of events: the request, job or action that began it, what that caused, and
 * the attempts to tell somebody of it.
 *
 * @returns the ids of the entries of the chain, the given one included; empty where there is no such entry
 */
export function findChain(entries: readonly Entry[], id: string): ReadonlySet<string> {
  const causeOfDelivery = new Map<string, string>()
  for (const { id: cause, service, deliveries = [] } of entries) {
    for (const delivery of deliveries) causeOfDelivery.set(`${service} ${delivery}`, cause)
  }
  const causeOf = (entry: Entry): string | undefined =>
    entry.causedBy ??
    (entry.delivery === undefined
      ? undefined
      : causeOfDelivery.get(`${entry.service} ${entry.delivery}`))

  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const start = byId.get(id)
  if (start === undefined) return new Set()
  let root = start
  const seen = new Set([root.id])
  for (let cause = causeOf(root); cause !== undefined; cause = causeOf(root)) {
    const next = byId.get(cause)
    if (next === undefined || seen.has(next.id)) break
    seen.add(next.id)
    root = next
  }
  const chain = new Set([root.id])
  // Entries are in order of time, so a cause stands before its effects.
  for (const entry of entries) {
    const cause = causeOf(entry)
    if (cause !== undefined && chain.has(cause)) chain.add(entry.id)
  }
  return chain
}
