import { expect, test } from 'vitest'
import { startCallers } from './testing/keep-alive-callers.ts'
import { startNodes } from './testing/start-nodes.ts'
import { SAMPLE_LEAD } from '../testing/sample-lead.ts'

test('a node that stops under load fails no request, and breaks no connection', async () => {
  await using cluster = await startNodes(2)
  const [one, two] = cluster.nodes
  const names = ['main', 'a', 'b', 'c']
  for (const name of names.slice(1))
    await one.control('POST', '/sandboxes', { name, scenario: 'empty' })
  const urls = [one, two].map((node) => `${node.url('conversica')}/json/`)
  const callers = names.flatMap((name) =>
    [urls, urls.toReversed()].map((order) =>
      startCallers({
        count: 3,
        urls: order,
        headers: {
          authorization: `Basic ${btoa(`${name}-conversica:${name}-conversica-password`)}`,
          'content-type': 'application/json',
        },
        bodyOf: (number) => JSON.stringify({ ...SAMPLE_LEAD, id: `lead-${number}` }),
      }),
    ),
  )
  await expect.poll(() => two.leads('main')).toContain('lead-5')

  await one.host.stop()
  await two.saveLead('main', 'last')
  const ended = await Promise.all(callers.map((some) => some.end()))

  expect(ended.flatMap(({ failures }) => failures)).toEqual([])
  expect(ended.every(({ answered }) => answered > 0)).toBe(true)
})
