import { expect, test } from 'vitest'
import { diagnose } from './diagnose.ts'
import type { Facts, SandboxFacts } from './facts.ts'
import type { Finding } from './finding.ts'

const well: Facts = {
  nodeVersion: '24.21.0',
  env: {},
  machineNow: Date.UTC(2026, 2, 2),
  settings: { problems: [], warnings: [] },
  ports: [{ port: 4400, name: 'control plane' }],
  folders: [{ path: '/work', use: 'where reports go' }],
  controlUrl: 'http://127.0.0.1:4400',
}

const sandbox: SandboxFacts = { version: '0.1.0', ownPorts: [4400], receivers: [], troubled: [] }

/** Returns the findings about a topic that are not well. */
const troubles = (topic: Finding['topic'], facts: Partial<Facts>): readonly Finding[] =>
  diagnose({ ...well, ...facts }).filter((one) => one.topic === topic && one.level !== 'ok')

test('a machine that is well has no problem, and nothing to do but to start', () => {
  expect(diagnose(well).filter(({ level }) => level !== 'ok')).toEqual([
    expect.objectContaining({ topic: 'sandbox', level: 'warning' }),
  ])
  expect(diagnose({ ...well, sandbox }).every(({ level }) => level === 'ok')).toBe(true)
})

test('whatever is not well comes with advice', () => {
  const facts: Facts = {
    ...well,
    nodeVersion: '99.0.0',
    env: { http_proxy: 'http://proxy:8080' },
    machineNow: 0,
    settings: { problems: ['ENSAIO_SEED "x" is wrong'], warnings: ['ENSAIO_SED is not a setting'] },
    ports: [{ port: 80, name: 'control plane', code: 'EACCES' }],
    folders: [{ path: '/work', use: 'where reports go', error: 'EACCES' }],
  }

  const found = diagnose(facts).filter(({ level }) => level !== 'ok')

  expect(found.map(({ topic }) => topic)).toEqual([
    'node',
    'settings',
    'settings',
    'ports',
    'sandbox',
    'proxies',
    'clock',
    'files',
  ])
  expect(found.every(({ advice }) => advice !== undefined)).toBe(true)
})

test.each([
  [
    { HTTP_PROXY: 'http://proxy' },
    ['HTTP_PROXY is set, and NO_PROXY leaves out localhost and 127.0.0.1'],
  ],
  [{ https_proxy: 'http://proxy', NO_PROXY: 'localhost' }, ['leaves out 127.0.0.1']],
  [{ ALL_PROXY: 'http://proxy', no_proxy: 'example.com, localhost, 127.0.0.1' }, []],
  [{ HTTP_PROXY: 'http://proxy', NO_PROXY: '*' }, []],
  [{ HTTP_PROXY: '' }, []],
])('proxies of %j', (env, texts) => {
  expect(troubles('proxies', { env })).toEqual(
    texts.map((text) => expect.objectContaining({ text: expect.stringContaining(text) })),
  )
})

test('a taken port is the fault of who holds it, unless that is the sandbox', () => {
  const taken = {
    port: 4400,
    name: 'control plane',
    code: 'EADDRINUSE',
    holder: 'node x (process 7)',
  }

  expect(troubles('ports', { ports: [taken] })).toEqual([
    expect.objectContaining({
      level: 'problem',
      text: '4400 (control plane) is held by node x (process 7)',
    }),
  ])
  expect(troubles('ports', { ports: [taken], sandbox })).toEqual([])
})

test('a receiver that is down is a problem, and each reason of deliveries a warning, once', () => {
  const delivery = {
    id: 'dlv-1',
    service: 'conversica',
    webhook: 'message',
    target: 'message',
    subject: 'lead-1',
    contentType: 'application/json',
    body: '{}',
    causedBy: 'job-1',
    createdAt: '2026-03-02T09:00:00.000Z',
    status: 'failed',
    attemptCount: 1,
    reason: 'No endpoint is registered.',
  } as const
  const receivers = [
    {
      service: 'conversica',
      target: 'message',
      url: 'http://localhost:3000/',
      error: 'ECONNREFUSED',
    },
    { service: 'conversica', target: 'leadUpdate', url: 'http://localhost:3001/' },
  ]

  const found = troubles('callbacks', {
    sandbox: { ...sandbox, receivers, troubled: [delivery, { ...delivery, id: 'dlv-2' }] },
  })

  expect(found.map(({ level, text }) => [level, text])).toEqual([
    ['problem', 'conversica message: http://localhost:3000/ cannot be reached: ECONNREFUSED'],
    ['warning', 'conversica message: deliveries are failed: No endpoint is registered.'],
  ])
})
