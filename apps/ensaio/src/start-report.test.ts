import { expect, test } from 'vitest'
import { announce } from './start-report.ts'
import type { StartReport } from './start-report.ts'

const report: StartReport = {
  version: '1.2.3',
  control: 'http://127.0.0.1:4400',
  sandbox: {
    name: 'main',
    clock: { mode: 'scaled', factor: 60, now: '2026-03-02T09:00:00.123Z' },
    services: [{ service: 'conversica', scenario: 'busy', seed: 7, credentials: {}, baseUrl: '' }],
    deliveries: { pending: 0, delivered: 0, failed: 0 },
    deliveriesPaused: false,
    pausedTargets: [],
    faults: 0,
    requests: 0,
  },
  services: [
    {
      service: 'conversica',
      title: 'Conversica',
      baseUrl: 'http://127.0.0.1:4403',
      credentials: { username: 'main-conversica', password: 'pass' },
      curl: 'curl http://127.0.0.1:4403/json/',
      webhooks: [{ name: 'message', defaultPaths: ['/m'] }],
    },
  ],
}

test('says what runs where, aligned, and how to begin', () => {
  expect(announce(report, (_style, text) => text))
    .toBe(`Ensaio 1.2.3 is ready: sandbox main, scenario busy, seed 7, clock 60x at 2026-03-02T09:00:00Z
  Watch it on http://127.0.0.1:4400/

  Conversica     http://127.0.0.1:4403  username main-conversica  password pass
  Control plane  http://127.0.0.1:4400  http://127.0.0.1:4400/sandboxes/main

# Call Conversica
curl http://127.0.0.1:4403/json/

# Send the callbacks of Conversica to your receiver
curl -X PUT http://127.0.0.1:4400/sandboxes/main/services/conversica/endpoints -d '{"baseUrl":"http://localhost:3000","username":"me","password":"secret"}'

# Let a week pass
curl -X POST http://127.0.0.1:4400/sandboxes/main/clock/advance -d '{"duration":"7d"}'

Ctrl+C stops it.
`)
})

test('the address of the page carries the token where one is asked for', () => {
  const text = announce({ ...report, controlToken: 'a b' }, (_style, one) => one)

  expect(text).toContain('  Watch it on http://127.0.0.1:4400/?token=a%20b\n')
})

test('a node says so', () => {
  const text = announce(report, (_style, one) => one, 'n1 at http://10.0.0.7:4400')

  expect(text).toContain(
    '  Watch it on http://127.0.0.1:4400/\n  Node n1 at http://10.0.0.7:4400\n',
  )
})

test('colours change no width', () => {
  const plain = announce(report, (_style, text) => text)
  const coloured = announce(report, (style, text) => `<${style}>${text}</${style}>`)

  expect(coloured.replaceAll(/<\/?\w+>/g, '')).toBe(plain)
})
