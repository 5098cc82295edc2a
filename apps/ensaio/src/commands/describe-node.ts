import type { Schemas } from '@ensaio/contracts/control'

/** The names that a line has room for. */
const NAMES_SHOWN = 5

/** `3f6a at http://10.0.0.7:4400, one of 3 nodes, with main, team and 4 more` */
export function describeNode({ nodes }: Schemas['Cluster'], id: string): string {
  const node = nodes.find((one) => one.id === id)
  const count = nodes.length === 1 ? 'the only node' : `one of ${nodes.length} nodes`
  return node === undefined
    ? id
    : `${id} at ${node.controlUrl}, ${count}, with ${describeOwned(node)}`
}

/** `main, team and 4 more` */
export function describeOwned({
  names,
  sandboxes,
}: Pick<Schemas['ClusterNode'], 'names' | 'sandboxes'>): string {
  const shown = names.slice(0, NAMES_SHOWN)
  if (sandboxes > shown.length) return `${shown.join(', ')} and ${sandboxes - shown.length} more`
  return shown.length === 0 ? 'no sandbox' : shown.join(', ')
}
