// The cluster that the process is a node of.
import type { CallContext, ClusterControl, HandlersOf } from './control-context.ts'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'

export const clusterHandlers: HandlersOf<'getCluster' | 'drainNode'> = {
  getCluster: async (context) => ({ status: 200, body: await clusterOf(context).describe() }),

  drainNode: async (context) => {
    const cluster = clusterOf(context)
    await cluster.drain()
    return { status: 200, body: await cluster.describe() }
  },
}

/** @throws ControlRefusalError where the process is alone */
function clusterOf({ cluster }: CallContext): ClusterControl {
  if (cluster !== undefined) return cluster
  throw new ControlRefusalError({
    status: 409,
    code: 'SANDBOX_NO_CLUSTER',
    message:
      'Failed to look at the cluster: this process is not a node of one. Start it with --store.',
  })
}
