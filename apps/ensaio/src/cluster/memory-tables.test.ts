// The tables in memory, by which nodes are tested, do what those in PostgreSQL do, whatever is done to them.
import { onPostgresServer } from '@ensaio/test-config/on-postgres-server'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Claim, ClusterTables, SnapshotRow } from './cluster-tables.ts'
import { LeaseLostError } from './store-error.ts'
import { addresses } from './testing/leases.ts'
import { createMemoryCluster } from './testing/memory-cluster.ts'
import type { TestCluster } from './testing/memory-cluster.ts'
import { createPostgresCluster } from './testing/system-postgres-cluster.ts'

const NODES = 2
const TTL_MS = 60_000

/** A step, with two numbers that choose what it is done to. */
type Step = readonly [kind: keyof typeof STEPS, first: number, second: number]

/** A run of steps: its nodes and claims by the order in which they came. */
interface Run {
  readonly cluster: TestCluster
  readonly tables: ClusterTables
  readonly nodes: readonly string[]
  readonly claims: { readonly claim: Claim; seq: number }[]
  beat: number
}

type TakeStep = (run: Run, first: number, second: number) => Promise<unknown>

const nodeOf = ({ nodes }: Run, number: number): string => nodes[number % NODES] ?? ''
const sandboxOf = (number: number): string => ['a', 'b'][number % 2] ?? ''

/** Makes a step of one that is done to a claim, if there is one. */
const toClaim =
  (take: (run: Run, held: Run['claims'][number]) => Promise<unknown>): TakeStep =>
  async (run, first) => {
    const held = run.claims[run.claims.length - 1 - (first % Math.max(1, run.claims.length))]
    return held && take(run, held)
  }

const keep = async (run: Run, made: Promise<Claim | undefined>): Promise<boolean> => {
  const claim = await made
  if (claim === undefined) return false
  const rows = await rowsOf(run.tables, claim)
  run.claims.push({ claim, seq: Number(rows.at(-1)?.split(' ')[0] ?? 0) })
  return true
}

const batchAt = ({ claim, seq }: Run['claims'][number], text: string) => ({
  claim,
  seq,
  texts: [text, 'end'],
})

const STEPS = {
  renew: (run, node) => run.tables.renew(nodeOf(run, node), TTL_MS, (run.beat += 1)),
  renewBelatedly: (run, node) => run.tables.renew(nodeOf(run, node), TTL_MS, run.beat - 1),
  makeLate: (run, node) => run.cluster.makeLate(nodeOf(run, node)),
  drain: (run, node) => run.tables.drain(nodeOf(run, node)),
  leave: (run, node) => run.tables.leave(nodeOf(run, node)),
  create: (run, node, sandbox) =>
    keep(run, run.tables.create(sandboxOf(sandbox), nodeOf(run, node), sandbox)),
  acquire: (run, node, sandbox) =>
    keep(run, run.tables.acquire(sandboxOf(sandbox), nodeOf(run, node))),
  append: toClaim(async ({ tables }, held) => {
    held.seq += 1
    return (await tables.append([batchAt(held, `change ${held.seq}`)])).size
  }),
  appendAgain: toClaim(async ({ tables }, held) =>
    held.seq === 0 ? 0 : (await tables.append([batchAt(held, `again ${held.seq}`)])).size,
  ),
  checkpoint: toClaim(async ({ tables }, held) =>
    held.seq === 0 ? false : tables.checkpoint(batchAt(held, `all up to ${held.seq}`)),
  ),
  read: toClaim(({ tables }, { claim }) => rowsOf(tables, claim)),
  look,
  save: toClaim(({ tables }, { claim, seq }) =>
    tables.addSnapshot(snapshotOf(claim.sandbox, seq), [`content ${seq}`, 'more'], claim),
  ),
  saveElsewhere: ({ tables }, name) =>
    tables.addSnapshot(snapshotOf(sandboxOf(name), ELSEWHERE), ['x']),
  readSnapshot: async ({ tables, claims }, name, last) => {
    const texts: string[] = []
    const number = last === 0 ? (claims.at(-1)?.seq ?? 0) : ELSEWHERE
    for await (const some of tables.readSnapshot(idOf(sandboxOf(name), number))) texts.push(...some)
    return texts
  },
  removeSnapshot: ({ tables }, name) => tables.removeSnapshot(sandboxOf(name)),
  release: toClaim(({ tables }, { claim }) => tables.release(claim)),
  remove: toClaim(({ tables }, { claim }) => tables.remove(claim)),
} satisfies Record<string, TakeStep>

const ELSEWHERE = 900

const idOf = (name: string, number: number): string =>
  `${name.repeat(8)}-0000-4000-8000-${String(number).padStart(12, '0')}`

const snapshotOf = (name: string, number: number): SnapshotRow => ({
  name,
  id: idOf(name, number),
  head: `head ${number}`,
  length: number,
})

async function rowsOf(tables: ClusterTables, claim: Claim): Promise<readonly string[]> {
  const rows: string[] = []
  try {
    for await (const page of tables.read(claim))
      rows.push(...page.map(({ seq, text }) => `${seq} ${text}`))
  } catch (error) {
    if (!(error instanceof LeaseLostError)) throw error
    return ['0 lost']
  }
  return rows
}

/** Returns what any node could see, with the numbers of nodes in the place of their ids. */
async function look({ tables, nodes }: Run) {
  const places = (await tables.list()).map(({ sandbox, owner, ttlMs }) => ({
    sandbox,
    ttlMs,
    owner: owner && nodes.indexOf(owner.id),
  }))
  const alive = (await tables.nodes()).map(({ id, ...node }) => ({
    ...node,
    id: nodes.indexOf(id),
  }))
  return {
    places: places.sort((one, other) => one.sandbox.localeCompare(other.sandbox)),
    snapshots: await tables.snapshots(),
    alive: alive.sort((one, other) => one.id - other.id),
  }
}

/** Takes steps, and returns all that could be seen of them. */
async function take(cluster: TestCluster, steps: readonly Step[]): Promise<readonly unknown[]> {
  const { tables } = cluster
  const nodes: string[] = []
  for (let count = 0; count < NODES; count += 1) nodes.push(await tables.join(addresses, TTL_MS))
  const run: Run = { cluster, tables, nodes, claims: [], beat: 1 }
  await STEPS.create(run, 0, 0)
  const seen: unknown[] = []
  for (const [kind, first, second] of steps)
    seen.push([kind, first, second, await STEPS[kind](run, first, second)])
  seen.push(await look(run))
  await clear(run)
  return seen
}

/** Removes all that a run has made. */
async function clear({ tables, nodes }: Run): Promise<void> {
  for (const id of nodes) await tables.leave(id)
  for (const { name } of await tables.snapshots()) await tables.removeSnapshot(name)
  const node = await tables.join(addresses, TTL_MS)
  for (const sandbox of ['a', 'b']) {
    const left = await tables.acquire(sandbox, node)
    if (left !== undefined) await tables.remove(left)
  }
  await tables.leave(node)
}

/** Steps that matter most in each other's company. */
const OFTEN = ['append', 'append', 'appendAgain', 'checkpoint', 'read', 'acquire'] as const

const steps = fc.array(
  fc.tuple(
    fc.constantFrom(...(Object.keys(STEPS) as (keyof typeof STEPS)[]), ...OFTEN, ...OFTEN), // its own keys
    fc.constantFrom(0, 0, 1),
    fc.constantFrom(0, 0, 0, 1),
  ),
  { minLength: 30, maxLength: 60, size: 'max' },
)

onPostgresServer((serverUrl) => {
  test('the tables in memory and those in PostgreSQL tell the same', async () => {
    await using postgres = await createPostgresCluster(serverUrl)

    await fc.assert(
      fc.asyncProperty(steps, async (some) => {
        await using memory = createMemoryCluster()
        expect(await take(memory, some)).toEqual(await take(postgres, some))
      }),
      { numRuns: 25 },
    )
  })
})
