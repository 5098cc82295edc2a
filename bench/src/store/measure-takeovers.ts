import type { Takeover } from './measured-store.ts'
import { createSandbox } from './create-sandboxes.ts'
import { startDatabase } from './system-database.ts'
import { startNode } from './system-node.ts'
import type { StoreNode } from './system-node.ts'

const WORLDS = [
  { title: 'the default scenario', scenario: 'default' },
  { title: '50,000 prospects', scenario: 'large' },
] as const

/** Sandboxes of that many records do not take longer to change hands than this. */
const TAKEOVER_MS_MAX = 60_000

/** Takes a sandbox from its node, by draining it and by killing it, and asks another node until it answers. */
export async function measureTakeovers(tell: (line: string) => void): Promise<readonly Takeover[]> {
  const takeovers: Takeover[] = []
  for (const { title, scenario } of WORLDS) {
    tell(`takeover of ${title}`)
    await using database = await startDatabase()
    await using stack = new AsyncDisposableStack()
    const start = async (): Promise<StoreNode> =>
      stack.use(await startNode(`--store=${database.url}`, '--only=zenvia-conversion'))
    const [first, second] = [await start(), await start()]
    const name = 'taken'
    await createSandbox(first, { name, scenario: { 'zenvia-conversion': scenario } })
    await expectAnswer(second, name)

    const drained = fetch(`${first.control}/cluster/drain`, { method: 'POST' })
    const whileDrainingMs = await slowestWhile(drained, () => expectAnswer(second, name))
    const third = await start()
    const killedMs = performance.now()
    await second.kill()
    await expectAnswer(third, name)
    takeovers.push({ title, whileDrainingMs, afterKillMs: performance.now() - killedMs })
  }
  return takeovers
}

async function slowestWhile(under: Promise<unknown>, ask: () => Promise<void>): Promise<number> {
  let isOver = false
  const end = under.then(() => (isOver = true))
  let slowestMs = 0
  do {
    const startedMs = performance.now()
    await ask()
    slowestMs = Math.max(slowestMs, performance.now() - startedMs)
  } while (!isOver)
  await end
  return slowestMs
}

/** Asks until there is an answer: meanwhile nodes say that they do not know the owner. */
async function expectAnswer({ services }: StoreNode, sandbox: string): Promise<void> {
  const url = `${services['zenvia-conversion']}/v1/prospects?api-key=${sandbox}-conversion-key&limit=1`
  const untilMs = performance.now() + TAKEOVER_MS_MAX
  while (performance.now() < untilMs) {
    const answer = await fetch(url)
    await answer.arrayBuffer()
    if (answer.status === 200) return
  }
  throw new Error(`Failed to measure: no node answers for ${sandbox} within a minute.`)
}
