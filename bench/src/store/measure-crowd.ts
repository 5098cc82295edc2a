import { setTimeout as sleep } from 'node:timers/promises'
import { createSandboxes } from './create-sandboxes.ts'
import type { Crowd } from './measured-store.ts'
import { startDatabase } from './system-database.ts'
import { startNode } from './system-node.ts'
import type { StoreNode } from './system-node.ts'

const NODES = 3

export interface CrowdPlan {
  readonly sandboxes: number
  readonly idleSeconds: number
}

/** Makes many sandboxes on three nodes, and looks at what they cost while nobody asks for anything. */
export async function measureCrowd(
  { sandboxes, idleSeconds }: CrowdPlan,
  tell: (line: string) => void,
): Promise<Crowd> {
  tell(`${sandboxes} sandboxes on ${NODES} nodes`)
  await using database = await startDatabase()
  await using stack = new AsyncDisposableStack()
  const nodes: StoreNode[] = []
  for (let number = 0; number < NODES; number += 1)
    nodes.push(stack.use(await startNode(`--store=${database.url}`)))
  const memory = (): number => Math.max(...nodes.map((node) => node.memoryBytes()))
  const emptyNodeBytes = memory()
  const startedMs = performance.now()
  await createSandboxes(nodes, sandboxes)
  const createMs = performance.now() - startedMs

  const cpuMs = (): number => nodes.reduce((total, node) => total + node.cpuMs(), 0)
  await sleep(1_000) // what was begun by making them ends
  const [before, databaseBefore] = [cpuMs(), database.cpuMs()]
  await sleep(idleSeconds * 1_000)
  return {
    sandboxes,
    nodes: NODES,
    createMs,
    nodeBytes: memory(),
    emptyNodeBytes,
    idleNodesMs: (cpuMs() - before) / idleSeconds,
    idleDatabaseMs: (database.cpuMs() - databaseBefore) / idleSeconds,
  }
}
