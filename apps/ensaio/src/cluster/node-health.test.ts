import { expect, test } from 'vitest'
import type { Schemas } from '@ensaio/contracts/control'
import { SHORT_TTL_MS, startNodes } from './testing/start-nodes.ts'
import type { TestNode } from './testing/start-nodes.ts'

/** Waits until the readiness of a node has that status. */
async function expectReadiness(node: TestNode, status: number): Promise<string> {
  let message = ''
  const ask = async (): Promise<number> => {
    const answer = await node.control<Partial<Schemas['Failure']>>('GET', '/readyz')
    message = answer.body.error?.message ?? ''
    return answer.status
  }
  await expect.poll(ask).toBe(status)
  return message
}

async function expectAlive({ control, host }: TestNode): Promise<void> {
  expect(await control('GET', '/livez')).toMatchObject({ status: 200 })
  expect(await fetch(`${host.controlUrl}/metrics`)).toMatchObject({ status: 200 })
}

test('a node that drains is not ready, lives, and shows its metrics', async () => {
  await using cluster = await startNodes(2)
  const [one, two] = cluster.nodes
  await expectReadiness(one, 200)

  await one.control('POST', '/cluster/drain')

  expect(await expectReadiness(one, 503)).toContain('Send requests to another node.')
  await expectReadiness(two, 200)
  await expectAlive(one)
})

test('a node without the store is not ready once it may have been given up, and ready again with it', async () => {
  await using cluster = await startNodes(1, { ttlMs: SHORT_TTL_MS })
  const [node] = cluster.nodes

  node.store.cutOff(true)
  expect(await expectReadiness(node, 503)).toContain('does not reach the store')
  await expectAlive(node)
  node.store.cutOff(false)

  await expectReadiness(node, 200)
})
