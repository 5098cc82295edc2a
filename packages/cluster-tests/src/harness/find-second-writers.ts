/** One line of the audit of a store. */
export interface AuditRow {
  readonly kind: 'lease' | 'end' | 'append'
  readonly sandbox: string
  /** The place of an append in the log. */
  readonly seq: number | null
  readonly epoch: number
  /** The owner of a lease; `null` where it was freed. */
  readonly node: string | null
}

/** The lease of a sandbox at a place of the audit. */
interface Held {
  readonly epoch: number
  readonly node: string | null
}

/** Finds each line of a log that another than the owner of its time has written, and each epoch with two owners. */
export function findSecondWriters(audit: readonly AuditRow[]): readonly string[] {
  const held = new Map<string, Held>()
  const owners = new Map<string, string>()
  return audit.flatMap(({ kind, sandbox, seq, epoch, node }) => {
    const lease = held.get(sandbox)
    if (kind === 'append') {
      const isOwner = lease?.epoch === epoch && lease.node !== null
      return isOwner
        ? []
        : [`${sandbox}: line ${seq} was written in epoch ${epoch}, not ${lease?.epoch}`]
    }
    if (kind === 'end') {
      held.delete(sandbox)
      return []
    }
    held.set(sandbox, { epoch, node })
    const owner = owners.get(`${sandbox} ${epoch}`) ?? node
    if (owner !== null) owners.set(`${sandbox} ${epoch}`, owner)
    return [
      ...(lease !== undefined && epoch < lease.epoch
        ? [`${sandbox}: epoch ${epoch} follows ${lease.epoch}`]
        : []),
      ...(node !== null && owner !== node
        ? [`${sandbox}: epoch ${epoch} has the owners ${owner} and ${node}`]
        : []),
    ]
  })
}
