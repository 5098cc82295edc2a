import { expect, test } from 'vitest'
import { startNodes } from './testing/start-nodes.ts'
import type { TestNode } from './testing/start-nodes.ts'
import { SAMPLE_LEAD } from '../testing/sample-lead.ts'

/** Asks the owner of main and another node the same, and returns both answers without what differs between two requests. */
async function askBoth(
  nodes: readonly [TestNode, TestNode, ...TestNode[]],
  ask: (node: TestNode) => Promise<Response>,
): Promise<readonly unknown[]> {
  const answers: unknown[] = []
  for (const node of nodes.slice(0, 2)) {
    const answer = await ask(node)
    const headers = Object.fromEntries(answer.headers)
    const { 'x-ensaio-request-id': id, ...others } = headers
    answers.push([answer.status, others, await answer.text(), typeof id])
  }
  return answers
}

test('answers through another node are those of the owner', async () => {
  await using cluster = await startNodes(2, { cors: ['http://app.test'] })
  const { nodes } = cluster
  const big = { ...SAMPLE_LEAD, firstName: 'S'.repeat(900_000) }
  const requests: readonly [path: string, init?: RequestInit][] = [
    ['/json/', { method: 'POST', headers: JSON_OF_MAIN, body: JSON.stringify(SAMPLE_LEAD) }],
    ['/json/', { method: 'POST', headers: JSON_OF_MAIN, body: '{' }],
    ['/json/', { method: 'POST', headers: JSON_OF_MAIN, body: JSON.stringify(big) }],
    ['/json/', { method: 'POST', headers: JSON_OF_MAIN, body: 'x'.repeat(3_000_000) }],
    ['/json/', { method: 'POST', headers: OF_MAIN }],
    ['/json/', { method: 'DELETE', headers: OF_MAIN }],
    ['/nowhere?a=%20b', { headers: OF_MAIN }],
    ['/json/', { method: 'HEAD', headers: OF_MAIN }],
    ['/json/', { headers: { ...OF_MAIN, origin: 'http://app.test' } }],
  ]
  for (const [path, init] of requests) {
    const [owners, others] = await askBoth(nodes, (node) =>
      fetch(`${node.url('conversica')}${path}`, init),
    )

    expect(others).toEqual(owners)
  }
})

test('a large answer comes through another node as it is', async () => {
  await using cluster = await startNodes(2)
  const [one] = cluster.nodes
  for (let index = 0; index < 60; index += 1) await one.saveLead('main', `lead-${index}`)

  const path = '/sandboxes/main/services/conversica/records/leads'
  const [owners, others] = await Promise.all(
    cluster.nodes.map(async ({ host }) => (await fetch(`${host.controlUrl}${path}`)).text()),
  )

  expect(owners?.length).toBeGreaterThan(10_000)
  expect(others).toBe(owners)
})

test('the journal is followed through another node, and the end of a follower reaches the owner', async () => {
  await using cluster = await startNodes(2)
  const [one, two] = cluster.nodes
  const ending = new AbortController()
  const follow = () =>
    fetch(`${two.host.controlUrl}/sandboxes/main/journal/stream`, { signal: ending.signal })
  const [first, ...others] = await Promise.all(Array.from({ length: 50 }, follow))
  const text = readUntil(first, 'lead-1')

  await one.saveLead('main', 'lead-1')

  expect(await text).toContain('event: request')
  expect(others.map(({ status }) => status)).not.toContain(503)
  // No more may follow at once, until those have gone.
  const late = new AbortController()
  const followLate = async () => {
    const path = `${one.host.controlUrl}/sandboxes/main/journal/stream`
    return (await fetch(path, { signal: late.signal })).status
  }
  expect(await followLate()).toBe(503)
  ending.abort()
  await expect.poll(followLate).toBe(200)
  late.abort()
})

test.each(['reset', 'answerLost', 'truncate'])(
  'a fault breaks the connection of the caller: %s',
  async (kind) => {
    await using cluster = await startNodes(2)
    const [one, two] = cluster.nodes
    await one.control('POST', '/sandboxes/main/faults', {
      service: 'conversica',
      on: 'request',
      effect: { kind },
    })

    const [owners, others] = await Promise.all(
      [one, two].map(async (node) => {
        try {
          const answer = await node.saveLead('main', 'a')
          await answer.text()
          return answer.status
        } catch (error) {
          const { cause } = error as { readonly cause?: { readonly code?: string } } // fetch's
          return cause?.code
        }
      }),
    )

    expect(owners).toMatch(/ECONNRESET|UND_ERR_SOCKET/)
    expect(others).toBe(owners)
  },
)

test('a request that was handed on goes no further', async () => {
  await using cluster = await startNodes(2)
  const [one, two] = cluster.nodes
  await two.control('POST', '/sandboxes', { name: 'two', scenario: 'empty' })
  const send = (hop: string) =>
    fetch(`${one.url('conversica')}/json/`, {
      method: 'POST',
      headers: { ...JSON_OF_MAIN, 'x-ensaio-hop': hop },
      body: JSON.stringify(SAMPLE_LEAD),
    })

  const answers = await Promise.all([send(`${await one.id()} two `), send('made-up main ')])

  for (const answer of answers) {
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1'])
    expect(answer.headers.get('x-ensaio-not-mine')).toBe('1')
  }
  expect(await one.leads('main')).toEqual([])
})

test('a mark that is made up opens nothing', async () => {
  await using cluster = await startNodes(1, { controlToken: TOKEN })
  const [one] = cluster.nodes

  const { status } = await fetch(`${one.host.controlUrl}/sandboxes`, {
    headers: { 'x-ensaio-hop': 'made-up - ', host: 'stranger.example' },
  })

  expect(status).toBe(503)
})

test('each node asks for the token, and once', async () => {
  await using cluster = await startNodes(2, { controlToken: TOKEN })
  const [, two] = cluster.nodes
  const ask = (headers: Readonly<Record<string, string>>) =>
    fetch(`${two.host.controlUrl}/sandboxes/main`, { headers })

  expect((await ask({})).status).toBe(401)
  expect((await ask({ authorization: `Bearer ${TOKEN}` })).status).toBe(200)
})

/** Reads a stream until it has said something. */
async function readUntil(answer: Response | undefined, end: string): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of answer?.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.includes(end)) break
  }
  return text
}

const TOKEN = 'token-of-the-whole-cluster'

const OF_MAIN = { authorization: `Basic ${btoa('main-conversica:main-conversica-password')}` }
const JSON_OF_MAIN = { ...OF_MAIN, 'content-type': 'application/json' }
