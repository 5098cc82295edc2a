// Assembles a node of a cluster: a process that shares its sandboxes with others by a store.
import {
  createSystemSend,
  createTemplates,
  openSandbox,
  systemNow,
  systemStopwatchMs,
  systemTimers,
} from '@ensaio/mock-kit'
import type { CallbackPolicy, Mock, Timers } from '@ensaio/mock-kit'
import type { Fixtures } from '../fixtures/apply-fixtures.ts'
import { createHost } from '../host/host.ts'
import type { Host, NodeParts } from '../host/host.ts'
import { createMeters } from '../metrics/meters.ts'
import type { Meters } from '../metrics/meters.ts'
import { hostOptions, secretsIn } from '../run-sandbox.ts'
import type { RunOptions } from '../run-sandbox.ts'
import { checkScenarios } from '../settings/check-scenarios.ts'
import type { ClusterSettings } from '../settings/cluster-settings.ts'
import type { Settings } from '../settings/resolve-settings.ts'
import { createAcrossNodes } from './across-nodes.ts'
import { advertised } from './advertised.ts'
import type { ClusterStore, NodeAddresses } from './cluster-store.ts'
import { within } from './delays.ts'
import { describeCluster } from './describe-cluster.ts'
import { createDrain } from './drain.ts'
import type { Drain } from './drain.ts'
import { sayFarewell } from './farewell.ts'
import { createFront } from './front.ts'
import { createHandOver } from './hand-over.ts'
import { nodeMetrics } from './node-metrics.ts'
import { createOwnedSandboxes } from './owned-sandboxes.ts'
import type { OwnedSandboxes } from './owned-sandboxes.ts'
import { createPeers } from './peers.ts'
import type { Peers } from './peers.ts'
import { createPlaceInCluster } from './place-in-cluster.ts'
import type { PlaceInCluster } from './place-in-cluster.ts'
import { createPrepareWorlds, largeWorldsIn } from './prepare-worlds.ts'
import type { PrepareWorlds } from './prepare-worlds.ts'
import { createRouter } from './router.ts'
import { createStoredSnapshots } from './stored-snapshots.ts'
import { createSweep, EVERY_MS } from './sweep.ts'
import type { Sweep } from './sweep.ts'
import { keepAlive } from './system-keep-alive.ts'
import { newSandboxName } from './system-name.ts'

export interface NodeOptions extends RunOptions {
  /** See `SweepOptions`. */
  readonly everyMs?: number
}

const timers: Timers = systemTimers

/** The end of a node is not kept up by a store that is away. */
const END_MS_MAX = 15_000

/** Starts a node, or nothing. @throws SettingsError, FixturesError, PortError, StoreError, and the reason of the signal */
export function runNode(settings: Settings, options: NodeOptions): Promise<Host> {
  return keepAlive(() => startNode(settings, options))
}

async function startNode(settings: Settings, options: NodeOptions): Promise<Host> {
  const { warn = () => undefined } = options
  const store = options.store ?? (await openStore(settings.cluster, warn))
  try {
    return await startOn(settings, { ...options, store, warn })
  } catch (error) {
    await store.close()
    throw error
  }
}

async function startOn(
  settings: Settings,
  options: NodeOptions & Pick<NodeConnections, 'store' | 'warn'>,
): Promise<Host> {
  const { store, warn, signal } = options
  const peers = createPeers()
  const bound = new Set<number>()
  const ownPorts = { has: (port: number) => bound.has(port) || peers.hasPort(port) }
  const { mocks, owned, prepare, meters } = await openOwned(settings, ownPorts, warn)
  const { parts, place, sweep, drain, farewell } = createNode({ ...options, owned, peers, prepare })
  const host = await createHost({
    ...hostOptions(settings, options, mocks),
    directory: owned.pool,
    meters,
    node: parts,
    ...advertised(settings.cluster),
  })
  const leave = async (): Promise<void> => {
    sweep.stop()
    await host.stop()
    await owned.dropAll()
    await place.leave()
  }
  const end = async (): Promise<void> => {
    await leave()
    await store.close()
  }
  try {
    for (const port of host.ports) bound.add(port)
    const member = await place.join(addressesOf(host))
    signal?.throwIfAborted()
    const isFirst = await owned.begin(member, signal)
    if (!isFirst) warnOfIgnored(settings, warn)
    await sweep.look(signal)
    sweep.start()
  } catch (error) {
    await leave()
    throw error
  }
  return {
    ...host,
    stop: () =>
      keepAlive(async () => {
        for (const part of [drain.run, farewell, end])
          await within(timers, END_MS_MAX, part()).catch((error: unknown) => warn(String(error)))
      }),
  }
}

interface NodeConnections extends Pick<NodeOptions, 'everyMs'> {
  readonly store: ClusterStore
  readonly owned: OwnedSandboxes
  readonly peers: Peers
  readonly prepare: PrepareWorlds
  readonly warn: (text: string) => void
}

/** Connects the parts of a node with each other. */
function createNode({ store, owned, peers, prepare, warn, everyMs = EVERY_MS }: NodeConnections) {
  const { totals } = store
  const place = createPlaceInCluster({ store, timers, warn, onLost: owned.dropAll })
  const membership = () => place.membership
  const handOver = createHandOver({ owned, peers, membership })
  const drain = createDrain({ owned, handOver, membership, look: () => sweep.look() })
  const { isDraining } = drain
  const shared = {
    owned,
    handOver,
    prepare,
    peers,
    totals,
    membership,
    isDraining,
    hasGivenAway: (sandbox: string): boolean => sweep.hasGivenAway(sandbox),
    timers,
    warn,
    stopwatchMs: systemStopwatchMs,
  }
  const sweep: Sweep = createSweep({ ...shared, everyMs })
  const router = createRouter(shared)
  const front = createFront({ ...shared, router })
  const parts: NodeParts = {
    front,
    monitored: {
      metrics: () => nodeMetrics({ totals, membership: membership(), owned: owned.names().length }),
      whyUnready: () => whyUnready(place, drain),
    },
    cluster: {
      get node() {
        return membership()?.id
      },
      describe: () => describeCluster(membership(), systemStopwatchMs),
      drain: drain.run,
    },
    across: ({ directory }) =>
      createAcrossNodes({
        ...shared,
        front,
        router,
        newName: newSandboxName,
        snapshots: createStoredSnapshots({
          shelf: directory.snapshots,
          mocks: directory.main.mocks,
          origins: owned.origins,
          leaseOf: owned.leaseOf,
        }),
      }),
  }
  const farewell = () => sayFarewell({ ...shared, front, everyMs })
  return { parts, place, sweep, drain, farewell }
}

async function openStore(
  cluster: ClusterSettings | undefined,
  warn: (text: string) => void,
): Promise<ClusterStore> {
  const { openPostgresStore } = await import('./system-postgres-store.ts')
  return openPostgresStore({ url: cluster?.store ?? '', warn })
}

interface Opened {
  readonly mocks: readonly Mock[]
  readonly owned: OwnedSandboxes
  readonly prepare: PrepareWorlds
  readonly meters: Meters
}

async function openOwned(
  settings: Settings,
  ownPorts: CallbackPolicy['ownPorts'],
  warn: (text: string) => void,
): Promise<Opened> {
  const { services, scenario, seed, clock } = settings
  const meters = createMeters()
  const mocks = await Promise.all(services.map((entry) => entry.load()))
  const policy = { ...settings.policy, ownPorts }
  const templates = createTemplates(meters.room)
  const standIn = openSandbox({ mocks, scenarios: scenariosOf(mocks, 'empty') })
  const prepare = createPrepareWorlds({
    mocks,
    templates,
    room: meters.room,
    inSlices: standIn.inSlices,
  })
  const owned = createOwnedSandboxes({
    standIn,
    prepare: (state, signal) => prepare(largeWorldsIn(state), signal),
    shared: {
      mocks,
      policy,
      journal: { ...settings.journalLimits, ...meters.journal },
      send: createSystemSend({ policy }),
      room: meters.room,
      templates,
      secrets: secretsIn(settings),
    },
    mainStart: { scenarios: checkScenarios(scenario, mocks), seed, clock },
    fixtures: await readFixtures(settings),
    timers,
    machineNow: systemNow,
    warn,
  })
  return { mocks, owned, prepare, meters }
}

function scenariosOf(mocks: readonly Mock[], scenario: string): Readonly<Record<string, string>> {
  return Object.fromEntries(mocks.map(({ service }) => [service, scenario]))
}

async function readFixtures({ fixtures: file }: Settings): Promise<Fixtures | undefined> {
  if (file === undefined) return undefined
  const { parseFixtures } = await import('../fixtures/parse-fixtures.ts')
  const { readFixtures: read } = await import('../fixtures/system-read-fixtures.ts')
  return parseFixtures(read(file))
}

/** Returns the addresses at which other nodes reach this one: those that it shows to all callers. */
function addressesOf({ controlUrl, services }: Host): NodeAddresses {
  return {
    control: controlUrl,
    services: Object.fromEntries(services.map(({ mock, baseUrl }) => [mock.service, baseUrl])),
  }
}

function warnOfIgnored({ startLabels }: Settings, warn: (text: string) => void): void {
  for (const label of Object.values(startLabels))
    warn(
      `${label} is for the node that begins the sandbox main. It has begun already, and goes on.`,
    )
}

function whyUnready(
  { membership }: Pick<PlaceInCluster, 'membership'>,
  { isDraining }: Pick<Drain, 'isDraining'>,
): string | undefined {
  if (isDraining()) return 'it hands its sandboxes on. Send requests to another node.'
  if (membership?.isValid() === true) return undefined
  return 'it does not reach the store, and may have been given up. Send requests to another node.'
}
