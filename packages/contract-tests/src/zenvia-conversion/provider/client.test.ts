// Behaviour that no pact can describe: walks of many requests, forms, and notifications that have to be sent more than once.
import { createZenviaConversionClient } from '@ensaio/zenvia-conversion-client'
import type { Send } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import { BASE_PATH, MAIN_KEY } from '../access.ts'
import { paula } from '../account.ts'
import { readNotification } from './message-providers.ts'
import { openProvider } from './open-provider.ts'
import type { ConversionProvider } from './provider.ts'
import { stateHandlersOf } from './state-handlers.ts'

const HALF_A_YEAR_BACK = '2025-07-15'

function clientOf({ url, sandbox }: ConversionProvider) {
  return createZenviaConversionClient({
    apiKey: MAIN_KEY,
    baseUrl: `${url}${BASE_PATH}`,
    retry: { attemptsMax: 1 },
    timing: {
      // The sandbox's time, or the walk would end in our present.
      now: () => sandbox().clock.now(),
      random: () => 0,
      sleep: () => new Promise<void>(() => {}),
    },
  })
}

async function collect<Row>(rows: AsyncIterable<Row>): Promise<readonly Row[]> {
  const collected: Row[] = []
  for await (const row of rows) collected.push(row)
  return collected
}

test.each(['prospects', 'interactions', 'quotes'] as const)(
  'a walk over %s yields just what one large request does, in windows and pages of any size',
  async (group) => {
    await using provider = await openProvider()
    await provider.begin('default')
    const client = clientOf(provider)
    const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)
    const all = ids(await client[group].list({ limit: 5_000 }))

    for (const limit of [7, 100, 5_000]) {
      const walk = client[group].all({ createdAfter: HALF_A_YEAR_BACK, limit })
      expect(ids(await collect<{ readonly id: string }>(walk))).toEqual(all)
    }
    expect(all.length).toBeGreaterThan(20)
    expect(all.length).toBeLessThan(5_000)
  },
)

test('a file arrives, with its name and kind', async () => {
  await using provider = await openProvider()
  const state = stateHandlersOf(provider)
  await state['the scenario']({ scenario: 'empty' })
  const ids = new Map(Object.entries((await state['the sample prospects']({})) ?? {}))
  const file = new File([new Uint8Array([0xff, 0xd8, 0xff])], 'brisa.jpg', { type: 'image/jpeg' })

  const sent = await clientOf(provider).messaging.sendFile(
    { prospectId: ids.get('ximena') ?? '', channel: 'whatsapp' },
    file,
  )

  const { type, url } = sent[0]?.output?.message?.attachment ?? {}
  expect(type).toBe('IMAGE')
  expect(url).toContain('brisa.jpg')
})

test('a notification that is lost twice arrives on the third attempt, with the same id', async () => {
  const lost: string[] = []
  const loseTwo = (send: Send): Send => {
    return async (request) => {
      if (lost.length >= 2) return send(request)
      lost.push(new TextDecoder().decode(request.body))
      return { kind: 'answered', status: 503, headers: {}, body: '', truncated: false }
    }
  }
  await using provider = await openProvider({ throughSend: loseTwo })
  const state = stateHandlersOf(provider)
  await state['the scenario']({ scenario: 'empty' })
  await state['the subscription']({ topics: ['agents'] })
  await state['the action']({ action: 'agentGoesOffline', input: { agentId: paula.id } })

  await state['the time that passed']({ minutes: 24 * 60 })

  const [first, ...others] = provider.arrived.map(readNotification)
  expect(others).toEqual([])
  const attempts = [...lost.map((body) => JSON.parse(body)), first]
  expect(attempts.map((one) => one.attempts)).toEqual([1, 2, 3])
  expect(new Set(attempts.map((one) => one.operationId)).size).toBe(1)
})
