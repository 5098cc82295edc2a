import { createEarlyRefusals, createFastPath, createMockApp } from '@ensaio/mock-kit'
import type { Mock, Timers } from '@ensaio/mock-kit'
import type { Tls } from '../tls/system-authority-file.ts'
import type { Meters } from '../metrics/meters.ts'
import type { SandboxPool } from '../sandboxes/sandbox-pool.ts'
import type { AcrossNodes, ControlContext, RunningService } from '../control/control-context.ts'
import { answerWithin } from '../control/answer-within.ts'
import { createControlPlane } from '../control/control-plane.ts'
import type { Front } from '../cluster/front.ts'
import { toUnreadableReply } from '../control/control-problems.ts'
import type { Cors } from './cors.ts'
import { createAnswerBudget } from './answer-budget.ts'
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
  /** Makes the process a node of a cluster. @default it is alone */
  readonly node?: NodeParts | undefined
  /** Returns the address of a port for callers, without a trailing slash. @default the one on this machine */
  readonly addressOf?: (port: number, slug: string | undefined) => string
}

/** The parts of a node that stand before its servers and in them. */
export interface NodeParts {
  readonly front: Front
  readonly cluster: ControlContext['cluster']
  readonly monitored: ControlContext['monitored']
  across(context: ControlContext): AcrossNodes
}

/** Mocks and control plane, taking requests. */
export interface Host {
  readonly controlUrl: string
  /** Given where requests to the control plane must carry it. */
  readonly controlToken?: string | undefined
  /** The file of the authority that signed the certificate of https:// addresses. */
  readonly caFile?: string | undefined
  readonly services: readonly RunningService[]
  /** The ports that it listens on, whatever ports its addresses name. */
  readonly ports: readonly number[]
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
  const [serviceCors, controlCors] = await Promise.all([cors, corsControl].map(corsOf))
  const place = { host, replaceGlobals, ...newBudgets(), tls, ...(warn && { warn }) }
  const { addressOf = (port) => urlOf(place, port) } = options
  let services: readonly RunningService[] = []
  const { node, meters } = options
  const context: ControlContext = {
    version,
    directory,
    services: () => services,
    meters,
    ...(node && { cluster: node.cluster, monitored: node.monitored }),
  }
  const front = node?.front
  const callerOf: typeof transportOf = (environment) =>
    front?.transportOf(environment, transportOf(environment)) ?? transportOf(environment)
  const control = createControlPlane({
    context,
    timers,
    boundHost: host,
    friends: corsControl,
    token: controlToken,
    transportOf: callerOf,
    across: node?.across(context),
    openAssets: async () => (await import('@ensaio/dashboard/assets')).openAssets(),
  })

  const guard = createServiceGuard({
    boundHost: host,
    allowedOrigins: [...allowedOrigins, ...cors],
  })
  // The control plane comes last: when it answers, everything does.
  const ports = await openPorts([
    ...mocks.map((hosted) => ({
      ...place,
      ...toServer(hosted, { ...options, transportOf: callerOf }),
      guard,
      cors: serviceCors,
    })),
    {
      ...place,
      name: CONTROL,
      port: controlPort,
      fetch: control.fetch,
      cors: controlCors,
      refuse: toUnreadableReply,
      ...front?.control(control),
    },
  ])
  services = mocks.map(({ mock, sampleOperation }) => ({
    mock,
    sampleOperation,
    answer: answerWithin(mock, { stopwatchMs, warningsHeader, timers }),
    baseUrl: addressOf(ports.portOf(mock.title), mock.service),
  }))
  return {
    controlUrl: addressOf(ports.portOf(CONTROL), undefined),
    controlToken,
    caFile: tls?.caFile,
    services,
    ports: ports.list,
    context,
    stop: async () => {
      control.close()
      await ports.close()
      tls?.dispose()
    },
  }
}

/** Returns the parts of a listener that serve a mock. */
function toServer(
  { mock, port }: HostedMock,
  { directory, stopwatchMs, warningsHeader = true, timers, node, ...options }: ServerOptions,
): Pick<Listener, 'name' | 'port' | 'fetch' | 'fastPath' | 'refuse' | 'gate'> {
  const parts = { directory, stopwatchMs, warningsHeader }
  const app = createMockApp(mock, { ...parts, timers, transportOf: options.transportOf })
  const refuse = createEarlyRefusals(mock, { directory })
  const server = { name: mock.title, port, refuse }
  return node === undefined
    ? { ...server, fetch: app.fetch, fastPath: createFastPath(mock, parts) }
    : // The fast path cannot wait, as the answers of a node do for the store.
      { ...server, ...node.front.service(mock, app.fetch) }
}

interface ServerOptions extends Pick<
  HostOptions,
  'directory' | 'stopwatchMs' | 'warningsHeader' | 'timers' | 'node'
> {
  readonly transportOf: typeof transportOf
}

async function corsOf(origins: readonly string[]): Promise<Cors | undefined> {
  return origins.length === 0 ? undefined : (await import('./cors.ts')).createCors(origins)
}

/** All listeners of a sandbox, by name. */
interface OpenPorts {
  readonly list: readonly number[]
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
  const list = [...open.values()].map(({ port }) => port)
  return { list, portOf: (name) => open.get(name)?.port ?? 0, close }
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

/** The memory that all ports share. */
const newBudgets = () => ({ bodies: createBodyBudget(), answers: createAnswerBudget() })
