import { expect, test } from 'vitest'
import type { Schemas } from '@ensaio/contracts/control'
import { startNodes } from '../cluster/testing/start-nodes.ts'
import { describeNode } from './describe-node.ts'
import { openCli, runInProcess } from '../testing/open-cli.ts'

test('shows the nodes, and drains one of them', async () => {
  await using nodes = await startNodes(2)
  const [one, two] = nodes.nodes
  const env = { ENSAIO_CONTROL_URL: one.host.controlUrl }

  const status = await runInProcess(['cluster', 'status'], env)
  const drained = await runInProcess(['cluster', 'drain'], env)

  const idOne = await one.id()
  const idTwo = await two.id()
  expect(status.text).toContain(`${idOne} *  ${one.host.controlUrl}  takes part  main\n`)
  expect(status.text).toContain(`${idTwo}    ${two.host.controlUrl}  takes part  no sandbox\n`)
  expect(drained.text).toContain(`${idOne} *  ${one.host.controlUrl}  draining    no sandbox\n`)
})

test('status says which node has the sandbox, and what else is there', async () => {
  await using nodes = await startNodes(2)
  const [one, two] = nodes.nodes
  const status = () => runInProcess(['status'], { ENSAIO_CONTROL_URL: two.host.controlUrl })

  expect((await status()).text).toContain(
    `Node        ${await one.id()} at ${one.host.controlUrl}, one of 2 nodes, with main\n`,
  )
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
    await one.control('POST', '/sandboxes', { name, scenario: 'empty' })
  // Nodes share evenly in the end, so that the one with main has four or five of nine.
  await expect
    .poll(async () => (await status()).text)
    .toMatch(/one of 2 nodes, with (?:\w+, ){3,4}\w+(?: and \d more)?\n/)
})

test('names some sandboxes of a node, and counts the rest', () => {
  const node = { id: 'x', controlUrl: 'http://a:1', draining: false, sandboxes: 7 }
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'main']
  const cluster = { nodes: [{ ...node, names }] } as unknown as Schemas['Cluster'] // all that is read

  expect(describeNode(cluster, 'x')).toBe(
    'x at http://a:1, the only node, with a, b, c, d, e and 2 more',
  )
  expect(describeNode(cluster, 'gone')).toBe('gone')
})

test('says so where there is no cluster', async () => {
  await using cli = await openCli()

  const { exitCode, text } = await cli.ensaio('cluster', 'status')

  expect(exitCode).toBe(1)
  expect(text).toContain('this process is not a node of one. Start it with --store.')
})
