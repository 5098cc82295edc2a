import type { Schemas } from '@ensaio/contracts/control'
import type { Paint } from '../start-report.ts'
import { defineCommand } from './command.ts'
import type { CommandGroup } from './command.ts'
import { describeOwned } from './describe-node.ts'
import { formatFacts, formatTable } from './format-table.ts'

export const cluster: CommandGroup = {
  name: 'cluster',
  description: 'show the nodes of a cluster, and drain one',
  commands: [
    defineCommand({
      name: 'status',
      description:
        'show the nodes that share a store, their addresses, and the sandboxes that each of them owns',
      examples: ['ensaio cluster status', 'ensaio cluster status --json'],
      run: async ({ control, paint }) => {
        const data = await control.getCluster()
        return { data, text: describeCluster(data, paint) }
      },
    }),
    defineCommand({
      name: 'drain',
      description:
        'move the sandboxes of the node to the other nodes, without interrupting requests',
      examples: ['ensaio cluster drain --control http://10.0.0.7:4400'],
      run: async ({ control, paint }) => {
        const data = await control.drainNode()
        return { data, text: describeCluster(data, paint) }
      },
    }),
  ],
}

/** The nodes as a table; a star marks the one that was asked. */
export function describeCluster(data: Schemas['Cluster'], paint: Paint): string {
  const { node, nodes, sandboxes, ownerless, storeMs } = data
  const facts = formatFacts(
    [
      ['Sandboxes', ownerless === 0 ? sandboxes : `${sandboxes}, ${ownerless} without an owner`],
      ['Store', `answers in ${storeMs.toFixed(1)} ms`],
    ],
    paint,
  )
  const rows = nodes.map((one) => [
    `${one.id}${one.id === node ? ' *' : ''}`,
    one.controlUrl,
    one.draining ? 'draining' : 'takes part',
    describeOwned(one),
  ])
  return `${facts}\n${formatTable(['NODE', 'CONTROL', 'STATE', 'SANDBOXES'], rows, paint)}`
}
