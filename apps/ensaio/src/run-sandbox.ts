// Assembles the parts of a running sandbox.
import {
  createTemplates,
  openSandbox,
  runInSlices,
  systemNow,
  systemStopwatchMs,
  systemTimers,
  systemTurn,
  untilAborted,
} from '@ensaio/mock-kit'
import type { Mock, PausingWork, Sandbox } from '@ensaio/mock-kit'
import type { ClusterStore } from './cluster/cluster-store.ts'
import type { listPassedOver } from './data/passed-over.ts'
import type { Fixtures } from './fixtures/apply-fixtures.ts'
import { createStartFixtures } from './fixtures/start-fixtures.ts'
import { createHost } from './host/host.ts'
import type { Host, HostOptions } from './host/host.ts'
import { createToken } from './host/system-token.ts'
import { createMeters } from './metrics/meters.ts'
import type { Meters } from './metrics/meters.ts'
import { prepareStart, readyStart } from './sandboxes/prepare-start.ts'
import { createSandboxPool } from './sandboxes/sandbox-pool.ts'
import type { SandboxPool } from './sandboxes/sandbox-pool.ts'
import { checkScenarios } from './settings/check-scenarios.ts'
import { isLoopback } from './settings/is-loopback.ts'
import { warnProcess } from './settings/system-warn-process.ts'
import { portOf } from './services.ts'
import type { Settings } from './settings/resolve-settings.ts'
import { VERSION } from './version.ts'

export interface RunOptions {
  /** See `Listener.replaceGlobals`. */
  readonly replaceGlobals: boolean
  /** See `Listener.warn`. */
  readonly warn?: (text: string) => void
  /** The store of a node. @default the one that the settings name */
  readonly store?: ClusterStore
  /** See `MakeRecords`. */
  readonly makeRecords?: MakeRecords
  /** Ends a start that is not over: nothing is left running, and its reason is thrown. @default no start is ended */
  readonly signal?: AbortSignal
}

/** Lets the records of a scenario be made; a process of our own may hold its memory small meanwhile. @default just that */
export type MakeRecords = <Result>(make: () => Promise<Result>) => Promise<Result>

/** The sandboxes of a process, without any port. */
export interface OpenSandboxes {
  readonly mocks: readonly Mock[]
  readonly directory: SandboxPool
  /** The ports of this process, to which no callback goes. Filled when they are known. */
  readonly ownPorts: Set<number>
  readonly meters: Meters
  /** Closes all sandboxes. */
  close(): Promise<void>
}

export type OpenOptions = Pick<RunOptions, 'warn' | 'makeRecords' | 'signal'>

/** Opens the sandbox that the settings describe, and makes room for others. @throws SettingsError, FixturesError */
export async function openSandboxes(
  settings: Settings,
  { warn = warnProcess, makeRecords = (make) => make(), signal }: OpenOptions = {},
): Promise<OpenSandboxes> {
  // A signal is heard between two slices.
  const opening = <Result>(work: PausingWork<Result>): Promise<Result> =>
    inSlices(untilAborted(work, signal))
  const { services, scenario, seed, clock, policy, fixtures: file } = settings
  const fixtures = file === undefined ? undefined : await readFixturesOf(file)
  const mocks = await Promise.all(services.map((entry) => entry.load()))
  const scenarios = checkScenarios(scenario, mocks)
  const ownPorts = new Set<number>()
  const meters = createMeters()
  const { room } = meters
  const journal = { ...settings.journalLimits, ...meters.journal }
  const secrets = secretsIn(settings)
  const shared = { mocks, policy: { ...policy, ownPorts }, room, journal, secrets }
  const data =
    settings.data === undefined ? undefined : await opening(await openData(settings, mocks, warn))
  const open = data?.open ?? openSandbox
  const isNew = data?.has('main') !== true
  const making = { mocks, room, machineNow: systemNow, asOf: data?.beginningOf }
  const startFixtures = createStartFixtures(room)
  const fill = (begun: Sandbox): void => fixtures && startFixtures.begin(begun, fixtures)
  const main = { name: 'main', scenarios, seed, clock, ...(isNew && { fill }) }
  const sandbox = await makeRecords(async () => {
    const ready = data && (await opening(data.remake('main', { room })))
    const start = ready ? { ...main, ready } : await opening(readyStart(main, making))
    return open({ ...shared, ...start })
  }).catch((error: unknown) => {
    data?.close()
    throw error
  })
  const templates = createTemplates(room)
  // Nothing runs in sandboxes that come back before there is a server to watch it.
  let isOpen = false
  const directory = createSandboxPool({
    main: sandbox,
    prepare: (start) => prepareStart(start, { ...making, templates }),
    open: (start) => {
      const created = open({ ...shared, templates, ...start })
      if (isOpen) created.wake()
      return created
    },
    timers: systemTimers,
    machineNow: systemNow,
    room,
    startFixtures,
    warn,
    ...(data && { onDelete: data.remove, snapshotStore: data.snapshots, logs: data.logs }),
  })
  const close = async (): Promise<void> => {
    await directory.close()
    data?.close()
  }
  try {
    for (const waiting of data?.waiting ?? []) {
      const ready = data?.remake(waiting.name, { room, templates })
      directory.create({ ...waiting, ready: ready && (await opening(ready)) })
    }
    isOpen = true
    if (data !== undefined && !isNew) {
      const kept = { main: sandbox, start: data.mainStart, fixtures: startFixtures.of(sandbox) }
      for (const text of await passedOver(settings, kept, fixtures)) warn(text)
    }
  } catch (error) {
    await directory.close()
    data?.close()
    throw error
  }
  return { mocks, directory, ownPorts, meters, close }
}

/** Lists the secrets of the process: no sandbox shows them. */
export function secretsIn({ controlToken, cluster }: Settings): readonly string[] {
  const store = URL.parse(cluster?.store ?? '')
  const all = [controlToken, cluster?.store, store && decodeURIComponent(store.password)]
  return all.filter((secret): secret is string => typeof secret === 'string' && secret !== '')
}

/** Lists the settings that are not taken, because there is a sandbox already. */
async function passedOver(...of: Parameters<typeof listPassedOver>): Promise<readonly string[]> {
  return (await import('./data/passed-over.ts')).listPassedOver(...of)
}

/** @throws FixturesError */
async function readFixturesOf(file: string): Promise<Fixtures> {
  const { parseFixtures } = await import('./fixtures/parse-fixtures.ts')
  const { readFixtures } = await import('./fixtures/system-read-fixtures.ts')
  return parseFixtures(readFixtures(file))
}

async function openData(
  { data = '', durable }: Settings,
  mocks: readonly Mock[],
  warn: (text: string) => void,
) {
  // Most sandboxes live in memory alone: the rest is imported where it is used.
  const { openDataStore } = await import('./data/data-store.ts')
  return openDataStore({
    directory: data,
    mocks,
    isDurable: durable,
    now: systemNow(),
    warn,
    inBackground: (work) => void inSlices(work),
  })
}

function inSlices<Result>(work: PausingWork<Result>): Promise<Result> {
  return runInSlices(work, { nowMs: systemNow, nextTurn: systemTurn })
}

/** Returns the options of a host that follow from the settings. */
export function hostOptions(
  settings: Settings,
  options: RunOptions,
  mocks: readonly Mock[],
): Omit<HostOptions, 'directory'> {
  const { services, portBase, host, allowOrigins } = settings
  return {
    ...options,
    version: VERSION,
    host,
    mocks: services.flatMap(({ service, sampleOperation }, index) => {
      const mock = mocks[index]
      return mock ? [{ mock, port: portOf(service, portBase), sampleOperation }] : []
    }),
    controlPort: portBase,
    controlToken: settings.controlToken,
    allowedOrigins: allowOrigins,
    cors: settings.cors,
    corsControl: settings.corsControl,
    warningsHeader: settings.warningsHeader,
    timers: systemTimers,
    stopwatchMs: systemStopwatchMs,
  }
}

/** Starts everything or nothing. @throws SettingsError, FixturesError, PortError, and the reason of the signal */
export async function runSandbox(settings: Settings, options: RunOptions): Promise<Host> {
  const { signal } = options
  const host = await startHost(settings, options).catch((error: unknown) => {
    throw signal?.aborted ? signal.reason : error
  })
  if (!signal?.aborted) return host
  await host.stop()
  throw signal.reason
}

async function startHost(settings: Settings, options: RunOptions): Promise<Host> {
  if (settings.cluster !== undefined) {
    const { runNode } = await import('./cluster/run-node.ts')
    return runNode(settings, options)
  }
  const { host } = settings
  const controlToken = settings.controlToken ?? (isLoopback(host) ? undefined : createToken())
  const { mocks, directory, ownPorts, meters, close } = await openSandboxes(
    { ...settings, ...(controlToken !== undefined && { controlToken }) },
    options,
  )
  // Few ask for TLS: it is loaded for them alone.
  const tls = settings.tls
    ? (await import('./tls/system-authority-file.ts')).openTls(host)
    : undefined
  const starting = createHost({
    ...hostOptions(settings, options, mocks),
    directory,
    controlToken,
    tls,
    meters,
  })
  const running = await starting.catch(async (error: unknown) => {
    await close()
    throw error
  })
  for (const port of running.ports) ownPorts.add(port)
  // The scenario's first jobs run only once there is a server to watch them.
  for (const sandbox of directory.list()) sandbox.wake()
  return {
    ...running,
    stop: async () => {
      // Its caller is answered while there is a port.
      await Promise.all(directory.list().map((one) => one.cancelAdvance()))
      await running.stop()
      await close()
    },
  }
}
