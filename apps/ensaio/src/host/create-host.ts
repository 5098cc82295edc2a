import { createFastPath, createMockApp } from '@ensaio/mock-kit'
import type { Mock, SandboxDirectory, Timers } from '@ensaio/mock-kit'
import type { ControlContext, RunningService } from '../control/control-context.ts'
import { createControlPlane } from '../control/control-plane.ts'
import { openPorts } from './open-ports.ts'
import { transportOf } from './transport-of.ts'
import { urlOf } from './url-of.ts'

const CONTROL = 'the control plane'

/** A mock and where it is to listen. */
interface HostedMock {
  readonly mock: Mock
  readonly port: number
  readonly sampleOperation: string
}

export interface HostOptions {
  readonly version: string
  readonly mocks: readonly HostedMock[]
  readonly directory: SandboxDirectory
  readonly host: string
  readonly controlPort: number
  readonly timers: Timers
  readonly stopwatchMs: () => number
  /** See `Listener.replaceGlobals`. */
  readonly replaceGlobals: boolean
  /** See `Listener.warn`. */
  readonly warn?: (text: string) => void
}

/** Mocks and control plane, taking requests. */
export interface Host {
  readonly controlUrl: string
  readonly services: readonly RunningService[]
  /** What the control plane steers; in-process callers use it without a socket. */
  readonly context: ControlContext
  /** Ends streams, lets open requests finish for a moment, frees the ports. The sandboxes stay. */
  stop(): Promise<void>
}

/** Starts all servers or none. @throws PortError */
export async function createHost(options: HostOptions): Promise<Host> {
  const { version, mocks, directory, host, controlPort, timers, stopwatchMs } = options
  const { replaceGlobals, warn } = options
  const place = { host, replaceGlobals, ...(warn && { warn }) }
  let services: readonly RunningService[] = []
  const context: ControlContext = { version, directory, services: () => services }
  const control = createControlPlane({ context, timers, boundHost: host })

  // The control plane comes last: when it answers, everything does.
  const ports = await openPorts([
    ...mocks.map(({ mock, port }) => {
      const app = createMockApp(mock, { directory, timers, stopwatchMs, transportOf })
      const fastPath = createFastPath(mock, { directory, stopwatchMs })
      return { ...place, name: mock.title, port, fetch: app.fetch, fastPath }
    }),
    { ...place, name: CONTROL, port: controlPort, fetch: control.fetch },
  ])
  services = mocks.map(({ mock, sampleOperation }) => ({
    mock,
    sampleOperation,
    baseUrl: urlOf(host, ports.portOf(mock.title)),
  }))
  return {
    controlUrl: urlOf(host, ports.portOf(CONTROL)),
    services,
    context,
    stop: async () => {
      control.close()
      await ports.close()
    },
  }
}
