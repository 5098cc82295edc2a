// The node's memory of the others: who is there, and who owns what. The store alone knows; this saves most questions.
import { portOfUrl } from '@ensaio/mock-kit'
import type { ClusterNode, Placement } from './cluster-store.ts'

/** The node that owns a sandbox. */
export type Owner = NonNullable<Placement['owner']>

export interface Peers {
  /** Takes in the state of the store, as it was a moment ago. */
  update(nodes: readonly ClusterNode[], placements: readonly Placement[]): void
  /** The owner of a sandbox, as far as it is remembered. It may have changed since. */
  ownerOf(sandbox: string): Owner | undefined
  remember(sandbox: string, owner: Owner): void
  forget(sandbox: string): void
  /** Aborted once the store has given the node up: whoever waits for it waits in vain. */
  signalOf(node: string): AbortSignal
  /** True for a port of one of those nodes, at whatever address. */
  hasPort(port: number): boolean
  /** The nodes that were there last. */
  readonly nodes: readonly ClusterNode[]
}

/** A node that has just joined may be missing in the list that is under way. */
const MISSES_MAX = 2

export function createPeers(): Peers {
  let nodes: readonly ClusterNode[] = []
  let ports: ReadonlySet<number> = new Set()
  let owners = new Map<string, Owner>()
  const watched = new Map<string, { readonly end: AbortController; misses: number }>()
  return {
    update: (newest, placements) => {
      const gone = nodes.filter(({ id }) => newest.every((one) => one.id !== id))
      nodes = newest
      ports = new Set(newest.flatMap(portsOf))
      owners = new Map(
        placements.flatMap(({ sandbox, owner }) => (owner ? [[sandbox, owner] as const] : [])),
      )
      for (const [id, one] of watched) {
        one.misses = newest.some((node) => node.id === id) ? 0 : one.misses + 1
        if (one.misses < MISSES_MAX && gone.every((node) => node.id !== id)) continue
        watched.delete(id)
        one.end.abort()
      }
    },
    ownerOf: (sandbox) => owners.get(sandbox),
    remember: (sandbox, owner) => void owners.set(sandbox, owner),
    forget: (sandbox) => void owners.delete(sandbox),
    signalOf: (node) => {
      const one = watched.get(node) ?? { end: new AbortController(), misses: 0 }
      watched.set(node, one)
      return one.end.signal
    },
    hasPort: (port) => ports.has(port),
    get nodes() {
      return nodes
    },
  }
}

function portsOf({ addresses: { control, services } }: ClusterNode): readonly number[] {
  return [control, ...Object.values(services)].flatMap((address) => {
    const url = URL.parse(address)
    return url === null ? [] : [portOfUrl(url)]
  })
}
