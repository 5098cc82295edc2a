import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Asked, StoreLoad } from './measured-store.ts'
import { percentile, sendChanges } from './send-changes.ts'
import type { Caller } from './send-changes.ts'
import { startDatabase } from './system-database.ts'
import type { Database } from './system-database.ts'
import { startNode } from './system-node.ts'
import type { StoreNode } from './system-node.ts'
import { createSandboxes } from './create-sandboxes.ts'

/** The extent of a measurement. */
export interface LoadPlan {
  readonly sandboxes: number
  readonly warmUpSeconds: number
  readonly seconds: number
}

/** Sends changes to a process in memory, to one that keeps files, and to one, two and three nodes that share a store. */
export async function measureLoads(
  plan: LoadPlan,
  tell: (line: string) => void,
): Promise<readonly StoreLoad[]> {
  const data = mkdtempSync(join(tmpdir(), 'ensaio-bench-store-'))
  try {
    const loads: StoreLoad[] = []
    const add = async (subject: Subject): Promise<void> => {
      tell(subject.title)
      loads.push(await measureLoad(subject, plan))
    }
    await add({ title: 'memory only', nodes: 1, asked: 'owner', flags: [] })
    await add({ title: '--data', nodes: 1, asked: 'owner', flags: [`--data=${data}`] })
    for (const { title, nodes, asked } of STORED) {
      await using database = await startDatabase()
      await add({ title, nodes, asked, flags: [`--store=${database.url}`], database })
    }
    return loads
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

const STORED = [
  { title: '--store, 1 node', nodes: 1, asked: 'owner' },
  { title: '--store, 2 nodes', nodes: 2, asked: 'owner' },
  { title: '--store, 3 nodes', nodes: 3, asked: 'owner' },
  { title: '--store, 3 nodes, any of them asked', nodes: 3, asked: 'any' },
] as const

interface Subject extends Pick<StoreLoad, 'title' | 'nodes' | 'asked'> {
  readonly flags: readonly string[]
  readonly database?: Database
}

async function measureLoad(subject: Subject, plan: LoadPlan): Promise<StoreLoad> {
  const { title, asked, flags, database } = subject
  await using stack = new AsyncDisposableStack()
  const nodes: StoreNode[] = []
  for (let number = 0; number < subject.nodes; number += 1)
    nodes.push(stack.use(await startNode(...flags)))
  const callers = callersOf(await createSandboxes(nodes, plan.sandboxes), nodes, asked)
  await sendChanges(callers, plan.warmUpSeconds)

  const cpuMs = (): number => nodes.reduce((total, node) => total + node.cpuMs(), 0)
  const [before, databaseBefore] = [cpuMs(), await database?.usage()]
  const { changes, unavailable, seconds, durationsMs } = await sendChanges(callers, plan.seconds)
  const [after, databaseAfter] = [cpuMs(), await database?.usage()]
  return {
    title,
    nodes: nodes.length,
    asked,
    changesPerSecond: changes / seconds,
    p50Ms: percentile(durationsMs, 0.5),
    p99Ms: percentile(durationsMs, 0.99),
    unavailable,
    nodeCpuUs: ((after - before) * 1_000) / changes,
    ...(databaseBefore &&
      databaseAfter && {
        database: {
          cpuUs: ((databaseAfter.cpuMs - databaseBefore.cpuMs) * 1_000) / changes,
          walBytes: (databaseAfter.walBytes - databaseBefore.walBytes) / changes,
          changesPerCommit: changes / (databaseAfter.commits - databaseBefore.commits),
        },
      }),
  }
}

/**
 * Lets each caller ask the node that made its sandbox, as a proxy has it that sends a caller to the same node each time; or any node,
 * as a proxy that knows nothing of callers: of three nodes, one in three requests meets the owner then.
 */
export function callersOf(
  sandboxes: readonly string[],
  nodes: readonly Pick<StoreNode, 'services'>[],
  asked: Asked,
): readonly Caller[] {
  return sandboxes.map((sandbox, number) => {
    const place = asked === 'owner' ? number : Math.floor(number / nodes.length)
    return { sandbox, url: nodes[place % nodes.length]?.services['conversica'] ?? '' }
  })
}
