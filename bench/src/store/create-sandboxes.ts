import { setTimeout as sleep } from 'node:timers/promises'
import { BenchError } from '../bench-error.ts'
import type { StoreNode } from './system-node.ts'

/** Sandboxes that are asked for at once. */
const AT_ONCE = 16

/** Makes sandboxes, asking the nodes in turn, and returns their names. @throws BenchError where one is refused */
export async function createSandboxes(
  nodes: readonly Pick<StoreNode, 'control'>[],
  count: number,
): Promise<readonly string[]> {
  const names = Array.from({ length: count }, (_, number) => `job-${number + 1}`)
  const waiting = [...names.entries()]
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [number, name] = next
      await createSandbox(nodes[number % nodes.length], { name })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return names
}

/** Creates a sandbox, and tries again where the node asks for it. @throws BenchError where it is refused */
export async function createSandbox(
  node: Pick<StoreNode, 'control'> | undefined,
  draft: { readonly name: string; readonly scenario?: unknown },
): Promise<void> {
  const url = `${node?.control}/sandboxes`
  for (let tries = 1; ; tries += 1) {
    const answer = await fetch(url, { method: 'POST', body: JSON.stringify(draft) })
    const text = await answer.text()
    if (answer.ok) return
    // After a 503, the sandbox may be there already.
    const isDoubtful = answer.status === 409 && tries > 1
    if (isDoubtful && (await fetch(`${url}/${draft.name}`)).ok) return
    if ((answer.status !== 503 && !isDoubtful) || tries === TRIES_MAX)
      throw new BenchError(`Failed to create ${draft.name}: ${answer.status} ${text}`)
    await sleep(RETRY_MS)
  }
}

const TRIES_MAX = 10
const RETRY_MS = 1_000
