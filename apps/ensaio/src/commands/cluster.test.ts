import { expect, test } from 'vitest'
import { startNodes } from '../cluster/testing/start-nodes.ts'
import { openCli, runInProcess } from '../testing/open-cli.ts'

test('shows the nodes, and drains one of them', async () => {
  await using nodes = await startNodes(2)
  const [one, two] = nodes.nodes
  const env = { ENSAIO_CONTROL_URL: one.host.controlUrl }

  const status = await runInProcess(['cluster', 'status'], env)
  const drained = await runInProcess(['cluster', 'drain'], env)

  const idOne = await one.id()
  const idTwo = await two.id()
  expect(status.text).toContain(`${idOne} *  ${one.host.controlUrl}  1          takes part\n`)
  expect(status.text).toContain(`${idTwo}    ${two.host.controlUrl}  0          takes part\n`)
  expect(drained.text).toContain(`${idOne} *  ${one.host.controlUrl}  0          draining\n`)
})

test('says so where there is no cluster', async () => {
  await using cli = await openCli()

  const { exitCode, text } = await cli.ensaio('cluster', 'status')

  expect(exitCode).toBe(1)
  expect(text).toContain('this process is not a node of one. Start it with --store.')
})
