import { expect, test } from 'vitest'
import { conversicaMock } from '@ensaio/mock-conversica'
import { createEarlyRefusals, createSandboxDirectory } from '@ensaio/mock-kit'
import { toUnreadableReply } from '../control/control-problems.ts'
import { createBareSandbox } from '../testing/bare-sandbox.ts'
import { listen } from './system-listen.ts'
import type { Listener } from './listener.ts'

const ODD = { status: 200, headers: { 'x-odd': 'line\nbreak' }, body: '' }
const here = (): Response => new Response('here')
const fail = (): never => {
  throw new Error('a bug')
}

/** Bugs of the engine, by what is left without an answer. */
const BUGS: Readonly<Record<string, Pick<Listener, 'fetch' | 'fastPath'>>> = {
  'fetch throws': { fetch: fail },
  'fetch rejects': { fetch: async () => fail() },
  'the fast path throws': { fetch: here, fastPath: fail },
  'the fast path answers what HTTP cannot carry': { fetch: here, fastPath: () => ODD },
  'its answer to a body throws': {
    fetch: here,
    fastPath: () => ({ withBody: fail, withoutBody: () => ODD }),
  },
}

test.for(Object.entries(BUGS))('answers as every other request where %s', async ([, bug]) => {
  await using sandbox = createBareSandbox({ mocks: [conversicaMock] })
  const refuse = createEarlyRefusals(conversicaMock, { directory: createSandboxDirectory(sandbox) })
  await using server = await serve({ ...bug, refuse })

  const answer = await fetch(`http://127.0.0.1:${server.port}/json/`, {
    method: 'POST',
    body: '{}',
  })

  expect(answer.status).toBe(500)
  expect(await answer.json()).toMatchObject({ code: 'SANDBOX_CRASHED' })
  expect(answer.headers.get('date')).toBe('Mon, 02 Mar 2026 09:00:00 GMT')
  expect(sandbox.journal.find(answer.headers.get('x-ensaio-request-id') ?? '')).toMatchObject({
    kind: 'request',
    answer: { status: 500 },
    error: expect.stringContaining('This is a bug of the sandbox'),
  })
})

test('answers as every other where a header of fetch is one that HTTP cannot carry', async () => {
  // As a server with faster classes has it: nothing looked at the header.
  const odd = new Response('here')
  Object.defineProperty(odd, 'headers', { get: fail })
  await using server = await serve({ fetch: () => odd, refuse: toUnreadableReply })

  const answer = await fetch(`http://127.0.0.1:${server.port}/`)

  expect(answer.status).toBe(500)
  expect(await answer.json()).toMatchObject({ error: { code: 'SANDBOX_CRASHED' } })
})

test('answers as every other request where a streamed body fails before its first part', async () => {
  await using sandbox = createBareSandbox({ mocks: [conversicaMock] })
  const refuse = createEarlyRefusals(conversicaMock, { directory: createSandboxDirectory(sandbox) })
  await using server = await serve({ fetch: () => failingStream([]), refuse })

  const answer = await fetch(`http://127.0.0.1:${server.port}/json/`)

  expect(answer.status).toBe(500)
  expect(await answer.json()).toMatchObject({ code: 'SANDBOX_CRASHED' })
  expect(sandbox.journal.find(answer.headers.get('x-ensaio-request-id') ?? '')).toMatchObject({
    answer: { status: 500 },
    error: expect.stringContaining('a bug'),
  })
})

test('cuts a streamed body that fails later, and adds nothing to it', async () => {
  await using server = await serve({ fetch: () => failingStream(['one', 'two', 'three', 'four']) })

  const answer = await fetch(`http://127.0.0.1:${server.port}/`)
  let text = ''
  const reading = (async () => {
    for await (const chunk of answer.body ?? []) text += new TextDecoder().decode(chunk)
  })()

  await expect(reading).rejects.toThrow('terminated')
  expect('onetwothreefour').toContain(text)
})

function failingStream(parts: readonly string[]): Response {
  const left = parts.map((part) => new TextEncoder().encode(part))
  return new Response(
    new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: async (controller) => {
        if (parts.length > 0) await new Promise((resolve) => setImmediate(resolve))
        const part = left.shift()
        if (part === undefined) controller.error(new Error('a bug'))
        else controller.enqueue(part)
      },
    }),
  )
}

async function serve(listener: Pick<Listener, 'fetch' | 'fastPath' | 'refuse'>) {
  const place = { name: 'a server', host: '127.0.0.1', port: 0 }
  const { port, close } = await listen({ ...place, ...listener })
  return { port, [Symbol.asyncDispose]: close }
}
