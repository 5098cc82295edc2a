import type { Schemas } from '@ensaio/contracts/control'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import type { Membership } from './cluster-store.ts'

/** The most names of sandboxes that are listed for each node, which may have a thousand. */
const NAMES_MAX = 20

/** Describes the cluster as the store has it. @throws StoreError, ControlRefusalError */
export async function describeCluster(
  membership: Membership | undefined,
  stopwatchMs: () => number,
): Promise<Schemas['Cluster']> {
  if (membership === undefined)
    throw new ControlRefusalError({
      status: 503,
      code: 'SANDBOX_UNAVAILABLE',
      message:
        'Failed to look at the cluster: this node has no place in it at the moment. Try again in a second.',
      headers: { 'retry-after': '1' },
    })
  const askedMs = stopwatchMs()
  const [nodes, placements] = await Promise.all([membership.nodes(), membership.list()])
  const namesOf = (node: string): readonly string[] =>
    placements.filter(({ owner }) => owner?.id === node).map(({ sandbox }) => sandbox)
  return {
    node: membership.id,
    valid: membership.isValid(),
    validForMs: membership.validForMs(),
    storeMs: stopwatchMs() - askedMs,
    nodes: nodes.map(({ id, addresses, sandboxes, isDraining }) => ({
      id,
      controlUrl: addresses.control,
      sandboxes,
      names: namesOf(id).slice(0, NAMES_MAX),
      draining: isDraining,
    })),
    sandboxes: placements.length,
    ownerless: placements.filter(({ owner }) => owner === undefined).length,
  }
}
