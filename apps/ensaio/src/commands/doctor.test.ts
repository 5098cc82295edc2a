import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import type { Finding } from '../doctor/finding.ts'
import { openCli } from '../testing/open-cli.ts'

interface Diagnosis {
  readonly ok: boolean
  readonly findings: readonly Finding[]
}

/** A port that this process holds, or has just let go. */
async function listen() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on a port, not on a pipe
  return { port, close: () => server.close() }
}

test('names who holds a port, and the receivers that nobody listens at', async () => {
  await using cli = await openCli({ only: ['conversica'] })
  const [held, left] = [await listen(), await listen()]
  left.close()
  await cli.ensaio('endpoints', 'set', 'conversica', `http://127.0.0.1:${left.port}`)
  const hook = [`http://127.0.0.1:${held.port}/`, '--webhook', 'message']
  await cli.ensaio('endpoints', 'set', 'conversica', ...hook)

  const words = ['doctor', '--port-base', String(held.port)]
  const { exitCode, text } = await cli.ensaio(...words, '--json')
  const forPeople = await cli.ensaio(...words)
  held.close()

  const { ok, findings } = JSON.parse(text) as Diagnosis
  const problems = findings.filter(({ level }) => level === 'problem').map((one) => one.text)
  expect({ ok, exitCode }).toEqual({ ok: false, exitCode: 1 })
  expect(problems).toContainEqual(
    expect.stringMatching(
      process.platform === 'linux'
        ? new RegExp(`^${held.port} \\(control plane\\) is held by .*\\(process ${process.pid}\\)$`)
        : /is held by another program$/,
    ),
  )
  expect(problems).toContainEqual(
    expect.stringMatching(/^conversica leadUpdate: http:\S+ cannot be reached: ECONNREFUSED$/),
  )
  expect(problems).not.toContainEqual(expect.stringContaining('conversica message:'))
  expect(forPeople.text).toMatch(/^problem {2}ports .*\n {20}Stop it, or choose other ports/m)
})

test('is content where the ports are the own ones, or free', async () => {
  await using cli = await openCli({ only: ['conversica'] })
  const port = new URL(cli.urls.control).port

  const { findings } = await cli
    .ensaio('doctor', '--port-base', port, '--json')
    .then(({ text }) => JSON.parse(text) as Diagnosis)

  expect(findings).toContainEqual({
    topic: 'ports',
    level: 'ok',
    text: `${port} (control plane) is the sandbox's`,
  })
  expect(findings).toContainEqual(
    expect.objectContaining({ topic: 'sandbox', level: 'ok', text: expect.stringContaining(port) }),
  )
})
