import { createEarlyRefusals, createFastPath, createMockApp } from '@ensaio/mock-kit'
import type { Mock, Timers } from '@ensaio/mock-kit'
import type { Tls } from '../tls/system-authority-file.ts'
import type { Meters } from '../metrics/meters.ts'
import type { SandboxPool } from '../sandboxes/sandbox-pool.ts'
import type { ControlContext, RunningService } from '../control/control-context.ts'
import { answerWithin } from '../control/answer-within.ts'
import { createControlPlane } from '../control/control-plane.ts'
import { toUnreadableReply } from '../control/control-problems.ts'
import { createBodyBudget } from './body-budget.ts'
import { createServiceGuard, listen, transportOf } from './system-listen.ts'
import type { Listener } from './listener.ts'
import type { OpenPort } from './system-listen.ts'

const CONTROL = 'the control plane'

/** A mock and the port on which it is to listen. */
interface HostedMock {
  readonly mock: Mock
  readonly port: number
  readonly sampleOperation: string
}

export interface HostOptions {
  readonly version: string
  readonly mocks: readonly HostedMock[]
  readonly directory: SandboxPool
  readonly host: string
  readonly controlPort: number
  /** See `ControlPlaneOptions.token`. */
  readonly controlToken?: string | undefined
  /** See `ServiceGuardOptions`. @default none */
  readonly allowedOrigins?: readonly string[]
  /** See `createCors`; of the services. @default none */
  readonly cors?: readonly string[]
  /** See `createCors`; of the control plane. @default none */
  readonly corsControl?: readonly string[]
  /** See `Listener.tls`. @default none */
  readonly tls?: Tls | undefined
  /** False: the services send no `x-ensaio-warnings`. @default true */
  readonly warningsHeader?: boolean
  /** See `ControlContext.meters`. */
  readonly meters?: Meters
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
  /** Given where requests to the control plane must carry it. */
  readonly controlToken?: string | undefined
  /** The file of the authority that signed the certificate of https:// addresses. */
  readonly caFile?: string | undefined
  readonly services: readonly RunningService[]
  /** The context of the control plane; in-process callers use it without a socket. */
  readonly context: ControlContext
  /** Ends streams, lets open requests finish for a moment, frees the ports. The sandboxes stay. */
  stop(): Promise<void>
}

/** Starts all servers or none. @throws PortError */
export async function createHost(options: HostOptions): Promise<Host> {
  const { version, mocks, directory, host, controlPort, timers, stopwatchMs } = options
  const { replaceGlobals, warn, controlToken, allowedOrigins = [], warningsHeader = true } = options
  const { cors = [], corsControl = [], tls } = options
  const corsOf = async (origins: readonly string[]) =>
    origins.length === 0 ? undefined : (await import('./cors.ts')).createCors(origins)
  const [serviceCors, controlCors] = await Promise.all([cors, corsControl].map(corsOf))
  const place = { host, replaceGlobals, bodies: createBodyBudget(), tls, ...(warn && { warn }) }
  let services: readonly RunningService[] = []
  const { meters } = options
  const context: ControlContext = { version, directory, services: () => services, meters }
  const control = createControlPlane({
    context,
    timers,
    boundHost: host,
    friends: corsControl,
    token: controlToken,
    transportOf,
    openAssets: async () => (await import('@ensaio/dashboard/assets')).openAssets(),
  })

  const guard = createServiceGuard({
    boundHost: host,
    allowedOrigins: [...allowedOrigins, ...cors],
  })
  // The control plane comes last: when it answers, everything does.
  const ports = await openPorts([
    ...mocks.map(({ mock, port }) => {
      const parts = { directory, stopwatchMs, warningsHeader }
      const app = createMockApp(mock, { ...parts, timers, transportOf })
      const fastPath = createFastPath(mock, parts)
      const refuse = createEarlyRefusals(mock, { directory })
      return {
        ...place,
        name: mock.title,
        port,
        fetch: app.fetch,
        fastPath,
        guard,
        refuse,
        cors: serviceCors,
      }
    }),
    {
      ...place,
      name: CONTROL,
      port: controlPort,
      fetch: control.fetch,
      cors: controlCors,
      refuse: toUnreadableReply,
    },
  ])
  services = mocks.map(({ mock, sampleOperation }) => ({
    mock,
    sampleOperation,
    answer: answerWithin(mock, { stopwatchMs, warningsHeader, timers }),
    baseUrl: urlOf(place, ports.portOf(mock.title)),
  }))
  return {
    controlUrl: urlOf(place, ports.portOf(CONTROL)),
    controlToken,
    caFile: tls?.caFile,
    services,
    context,
    stop: async () => {
      control.close()
      await ports.close()
      tls?.dispose()
    },
  }
}

/** All listeners of a sandbox, by name. */
interface OpenPorts {
  portOf(name: string): number
  close(): Promise<void>
}

/** Opens every port or none. @throws PortError for the first that cannot be opened */
async function openPorts(listeners: readonly Listener[]): Promise<OpenPorts> {
  const open = new Map<string, OpenPort>()
  const close = async (): Promise<void> => {
    await Promise.all([...open.values()].map((port) => port.close()))
  }
  try {
    for (const listener of listeners) open.set(listener.name, await listen(listener))
  } catch (error) {
    await close()
    throw error
  }
  return { portOf: (name) => open.get(name)?.port ?? 0, close }
}

/** Returns the address under which a program on this machine reaches a listener, without a trailing slash. */
function urlOf({ host, tls }: Pick<Listener, 'host' | 'tls'>, port: number): string {
  return `${tls ? 'https' : 'http'}://${reachable(host)}:${port}`
}

function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}
