import {
  createZenviaChatClient,
  type PageProgress,
  type Timing,
  type ZenviaChatClient,
} from '@ensaio/zenvia-chat-client'
import { expect, test } from 'vitest'
import type { ServedMock } from '../../pact/serve-mock.ts'
import { BASE_PATH, MAIN_TOKEN } from '../access.ts'
import { openProvider } from './open-provider.ts'

const SERVICE = 'zenvia-chat'
const MINUTE_MS = 60_000
/** Over a hundred requests of a thousand rows take ten seconds; machines of a busy CI are some ten times slower. */
const LARGE_WALK_MS_MAX = 180_000

test(
  'a walk over 100,000 interactions, while others come in, yields each once and as many as a report counts',
  { timeout: LARGE_WALK_MS_MAX },
  async () => {
    await using provider = await openProvider()
    const chat = await openBusyAccount(provider, 'large')
    const [from, to] = ['2025-12-01', new Date(provider.sandbox().clock.now())]
    const { total } = await chat.reports.get({ from, to })

    const { protocols } = await walk(provider, chat, { from, limit: 1_000 })

    expect(protocols.length).toBeGreaterThan(100_000)
    expect(new Set(protocols).size).toBe(protocols.length)
    expect(protocols).toHaveLength(total.received + total.made)
    expect((await chat.history.list({ from: to, limit: 10_000 })).length).toBeGreaterThan(1_000)
  },
)

test('a walk over an open window yields each row once, though pages shift', async () => {
  await using provider = await openProvider()
  const chat = await openBusyAccount(provider, 'default')
  const { total } = await chat.reports.get({ from: '2026-02-01' })

  const window = { from: '2026-02-01', to: '2027-01-01' }
  const { protocols, last } = await walk(provider, chat, { ...window, limit: 100 })

  expect(last?.repeatedRows).toBeGreaterThan(0)
  expect(new Set(protocols).size).toBe(protocols.length)
  expect(protocols).toHaveLength(total.received + total.made)
})

/** An account in which ten interactions begin every minute, and a client that goes by its clock. */
async function openBusyAccount(provider: ServedMock, scenario: string): Promise<ZenviaChatClient> {
  await provider.begin(scenario)
  provider.sandbox().setBehaviour(SERVICE, 'autopilotPerHour', 600)
  const timing: Timing = {
    now: () => provider.sandbox().clock.now(),
    random: () => 0,
    // The sandbox's clock moves by the test alone, so no limit of the client's is ever reached.
    sleep: (_delayMs, signal) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true })),
  }
  return createZenviaChatClient({
    token: MAIN_TOKEN,
    baseUrl: `${provider.url}${BASE_PATH}`,
    timing,
    retry: { attemptsMax: 1 },
  })
}

interface Walked {
  readonly protocols: readonly string[]
  readonly last: PageProgress | undefined
}

/** Walks over the history while time goes on: a minute for half a page, whatever its size. */
async function walk(
  provider: ServedMock,
  chat: ZenviaChatClient,
  query: { readonly from: string; readonly to?: string; readonly limit: number },
): Promise<Walked> {
  const protocols: string[] = []
  let last: PageProgress | undefined
  const onPage = (progress: PageProgress) => {
    last = progress
  }
  for await (const { id } of chat.history.all(query, { prefetch: true, onPage })) {
    protocols.push(id)
    if (protocols.length % (query.limit / 2) === 0) await provider.sandbox().advance(MINUTE_MS)
  }
  return { protocols, last }
}
