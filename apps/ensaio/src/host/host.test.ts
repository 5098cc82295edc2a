import { conversicaMock } from '@ensaio/mock-conversica'
import { openSandbox, systemTimers } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import { startSandbox } from '../start-sandbox.ts'
import { createSandboxPool } from '../sandboxes/sandbox-pool.ts'
import { createHost } from './host.ts'
import { listen } from './system-listen.ts'

const HOST = '127.0.0.1'

test('opens the ports that it is given: all of them or none', async () => {
  const ports = await freePorts()
  const place = { name: 'another program', host: HOST, fetch: () => new Response() }
  const taken = await listen({ ...place, port: 0 })
  await using sandbox = openSandbox({ mocks: [conversicaMock], scenarios: { conversica: 'empty' } })
  const start = (controlPort: number) =>
    createHost({
      version: '0.0.0',
      mocks: [{ mock: conversicaMock, port: ports.conversica, sampleOperation: '' }],
      directory: createSandboxPool({
        main: sandbox,
        open: () => sandbox,
        timers: systemTimers,
        machineNow: () => 0,
      }),
      host: HOST,
      controlPort,
      timers: systemTimers,
      stopwatchMs: () => 0,
      replaceGlobals: false,
    })

  await expect(start(taken.port)).rejects.toThrow(
    `Failed to start the control plane on port ${taken.port} of ${HOST}: another program listens there`,
  )
  await taken.close()
  // Conversica's port was opened before: it is free again.
  const host = await start(ports.control)

  expect(host.controlUrl).toBe(`http://${HOST}:${ports.control}`)
  expect(host.services[0]?.baseUrl).toBe(`http://${HOST}:${ports.conversica}`)
  await host.stop()
})

/** Ports that a sandbox has had, and has freed again. */
async function freePorts(): Promise<Readonly<Record<'control' | 'conversica', number>>> {
  const { urls, stop } = await startSandbox({ only: ['conversica'], scenario: 'empty' })
  await stop()
  return { control: portOf(urls.control), conversica: portOf(urls.conversica) }
}

function portOf(url: string): number {
  return Number(new URL(url).port)
}
