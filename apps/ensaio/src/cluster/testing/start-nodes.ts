import type { Schemas } from '@ensaio/contracts/control'
import { systemTimers } from '@ensaio/mock-kit'
import type { Host } from '../../host/host.ts'
import { toSettings } from '../../settings/start-options.ts'
import type { StartOptions } from '../../settings/start-options.ts'
import { delay } from '../delays.ts'
import { runNode } from '../run-node.ts'
import type { ClusterStoreOptions } from '../create-cluster-store.ts'
import { createMemoryCluster } from './memory-cluster.ts'
import type { BreakableStore, TestCluster } from './memory-cluster.ts'
import { SAMPLE_LEAD } from '../../testing/sample-lead.ts'

/** A node in this process, and ways to call it. */
export interface TestNode {
  readonly host: Host
  readonly store: BreakableStore
  readonly warnings: readonly string[]
  /** Calls its control plane. */
  control<Body = unknown>(method: string, path: string, body?: unknown): Promise<Called<Body>>
  /** Sends its Conversica a lead, as the sandbox's user. */
  saveLead(sandbox: string, id: string, more?: RequestInit): Promise<Response>
  /** Returns the ids of the leads that the sandbox has, whoever owns it. */
  leads(sandbox: string): Promise<readonly string[]>
  url(service: string): string
  /** Returns the id that the node has now. */
  id(): Promise<string>
  /** Keeps the node from the store, once no opening has it live for longer than usual. */
  loseStore(): Promise<void>
}

export interface Called<Body> {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
}

export interface TestNodes extends AsyncDisposable {
  readonly nodes: readonly [TestNode, TestNode, TestNode]
  /** Starts one more. */
  start(options?: NodeOptions, store?: Partial<ClusterStoreOptions>): Promise<TestNode>
}

/** The options of one node. */
interface NodeOptions extends StartOptions {
  /** See `ClusterSettings`. */
  readonly advertise?: string
}

interface NodesOptions extends StartOptions {
  /** See `ClusterStoreOptions`. @default TTL_MS */
  readonly ttlMs?: number
}

/** No machine is so busy that a node is given up, but where a test has it so. */
export const TTL_MS = 60_000

/** For tests that wait until a node is given up. */
export const SHORT_TTL_MS = 600

/** Each node looks at the cluster so often. */
const EVERY_MS = 150

const START = '2026-03-02T09:00:00.000Z'

/** Starts nodes that share a store. Their sandboxes have a frozen clock and no leads. */
export async function startNodes(
  count: number,
  { ttlMs = TTL_MS, ...options }: NodesOptions = {},
  cluster: TestCluster = createMemoryCluster(),
): Promise<TestNodes> {
  const nodes: TestNode[] = []
  const start: TestNodes['start'] = async ({ advertise, ...more } = {}, own = {}) => {
    const warnings: string[] = []
    const opened = cluster.open({ ttlMs, warn: (text) => void warnings.push(text), ...own })
    // Their tables are the cluster's own, which ends last.
    const store = { ...opened, close: async () => undefined }
    const settings = toSettings({
      clock: 'frozen',
      at: START,
      scenario: 'empty',
      only: ['conversica'],
      ...options,
      ...more,
    })
    // Only what this node is given beyond the others.
    const { startLabels } = toSettings(more)
    const inCluster = {
      ...settings,
      startLabels,
      cluster: { store: 'memory', ...(advertise && { advertise }) },
    }
    const host = await runNode(inCluster, {
      store,
      everyMs: EVERY_MS,
      replaceGlobals: false,
      warn: (text) => void warnings.push(text),
    })
    const node = toTestNode(host, { store, warnings, ttlMs })
    nodes.push(node)
    return node
  }
  for (let index = 0; index < count; index += 1) await start()
  return {
    nodes: nodes as unknown as TestNodes['nodes'], // as many as the test asks for
    start,
    [Symbol.asyncDispose]: async () => {
      for (const { store, host } of nodes) {
        store.cutOff(false)
        await host.stop()
      }
      await cluster[Symbol.asyncDispose]()
    },
  }
}

function toTestNode(
  host: Host,
  { store, warnings, ttlMs }: Pick<TestNode, 'store' | 'warnings'> & { readonly ttlMs: number },
): TestNode {
  const url = (service: string): string =>
    host.services.find(({ mock }) => mock.service === service)?.baseUrl ?? ''
  const control = async <Body>(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<Called<Body>> => {
    const answer = await fetch(`${host.controlUrl}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    const { status, headers } = answer
    return { status, headers, body: (text === '' ? undefined : JSON.parse(text)) as Body } // as the test says
  }
  return {
    host,
    store,
    warnings,
    url,
    control,
    id: async () => (await control<Schemas['Cluster']>('GET', '/cluster')).body.node,
    loseStore: async () => {
      const validForMs = async () =>
        (await control<Schemas['Cluster']>('GET', '/cluster')).body.validForMs
      while ((await validForMs()) > ttlMs) await delay(systemTimers, ttlMs / 20)
      store.cutOff(true)
    },
    saveLead: (sandbox, id, more = {}) =>
      fetch(`${url('conversica')}/json/`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${btoa(`${sandbox}-conversica:${sandbox}-conversica-password`)}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ ...SAMPLE_LEAD, id }),
        ...more,
      }),
    leads: async (sandbox) => {
      const path = `/sandboxes/${sandbox}/services/conversica/records/leads?limit=500`
      const { body } = await control<Schemas['RecordList']>('GET', path)
      return body.records.map(({ key }) => key)
    },
  }
}
