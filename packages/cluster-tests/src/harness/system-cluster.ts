// Three nodes and a database, with a network between them that fails when it is told to.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startPostgresServer } from '@ensaio/test-config/postgres-server'
import type { PostgresServer } from '@ensaio/test-config/postgres-server'
import { confirmSafely } from './system-audit.ts'
import { startLink } from './system-link.ts'
import type { Link } from './system-link.ts'
import { createNamespaces } from './system-namespaces.ts'
import type { Place } from './system-namespaces.ts'
import { startNodeProcess } from './system-node-process.ts'
import type { NodeOptions, NodeProcess, NodeUrls } from './system-node-process.ts'

/** A place for a node. The process in it comes and goes. */
export interface Member {
  /** The network between the node and the database. */
  readonly link: Link
  /** The network between the node and all others; absent where the machine has no namespaces. */
  readonly setNetwork?: Place['setLink']
  /** The process that is there now; it may have ended. */
  node(): NodeProcess
  /** Starts another process in the place of one that has ended. */
  restart(): Promise<void>
}

export interface Cluster extends AsyncDisposable {
  readonly members: readonly Member[]
  readonly database: PostgresServer
  readonly controlToken: string
  /** The address of this process as the nodes see it. */
  readonly receiverHost: string
  /** A line about the network between the nodes. */
  readonly network: string
  /** The nodes that run. */
  nodes(): readonly NodeUrls[]
  /** Has a node hand its sandboxes on. */
  drain(member: Member): Promise<void>
  /** Ends the database at once, as a crash does. */
  crashDatabase(): Promise<void>
}

export interface ClusterOptions extends Pick<NodeOptions, 'mutant'> {
  readonly size: number
}

const CONTROL_TOKEN = 'token-of-the-cluster'

/** Starts the nodes; undefined where there is no PostgreSQL to start. */
export async function startCluster({ size, mutant }: ClusterOptions): Promise<Cluster | undefined> {
  await using stack = new AsyncDisposableStack()
  const database = await startPostgresServer()
  if (database === undefined) return undefined
  stack.use(database)
  await confirmSafely(database.url)
  const namespaces = createNamespaces(size)
  if (namespaces !== undefined) stack.use(namespaces)
  const host = namespaces?.host ?? '127.0.0.1'
  const places: readonly (Place | undefined)[] =
    namespaces?.places ?? Array.from({ length: size }, () => undefined)
  const members: OpenMember[] = []
  for (const place of places)
    members.push(stack.use(await openMember(place, host, folderOf(database), mutant)))
  const resources = stack.move()
  return {
    members,
    database,
    controlToken: CONTROL_TOKEN,
    receiverHost: host,
    network:
      namespaces === undefined
        ? 'Network namespaces are not to be had here: proxies stand in, and no node is cut off from the others.'
        : 'Each node has a network namespace of its own.',
    nodes: () =>
      members.map(({ node }) => node()).flatMap((node) => (node.isAlive() ? [node.urls] : [])),
    async drain(member) {
      const answer = await fetch(`${member.node().urls.control}/cluster/drain`, {
        method: 'POST',
        headers: { authorization: `Bearer ${CONTROL_TOKEN}` },
      })
      if (!answer.ok) throw new Error(`Failed to drain: ${answer.status} ${await answer.text()}`)
    },
    async crashDatabase() {
      const [pid] = readFileSync(join(folderOf(database), 'data', 'postmaster.pid'), 'utf8').split(
        '\n',
      )
      process.kill(Number(pid), 'SIGQUIT')
      await database.stop()
    },
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  }
}

interface OpenMember extends Member, AsyncDisposable {}

async function openMember(
  place: Place | undefined,
  host: string,
  databaseFolder: string,
  mutant: NodeOptions['mutant'],
): Promise<OpenMember> {
  const link = await startLink({ host, target: { path: join(databaseFolder, '.s.PGSQL.5432') } })
  const start = (): Promise<NodeProcess> =>
    startNodeProcess({
      storeUrl: `postgres://postgres@${host}:${link.port}/postgres`,
      host: place?.host ?? host,
      prefix: place?.prefix ?? [],
      controlToken: CONTROL_TOKEN,
      receiverHost: host,
      mutant,
    })
  let node = await start()
  return {
    link,
    ...(place !== undefined && { setNetwork: place.setLink }),
    node: () => node,
    restart: async () => void (node = await start()),
    async [Symbol.asyncDispose]() {
      await node[Symbol.asyncDispose]()
      await link[Symbol.asyncDispose]()
    },
  }
}

/** The folder of the server's socket and data; the URL names no other host. */
function folderOf({ url }: PostgresServer): string {
  return new URLSearchParams(url.slice(url.indexOf('?'))).get('host') ?? ''
}
