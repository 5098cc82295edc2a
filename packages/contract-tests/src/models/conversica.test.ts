import { conversicaContract } from '@ensaio/contracts/conversica'
import { conversicaMock } from '@ensaio/mock-conversica'
import type { Mock } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import { callbackLogin, mainLogin } from '../conversica/logins.ts'
import { toBasicHeader } from '../conversica/to-basic-header.ts'
import { conversicaModel } from './conversica-model.ts'
import { findCounterexample } from './find-counterexample.ts'
import { generatedSequences, SEQUENCES } from './system-settings.ts'

const check = (mock: Mock, sequences: number = SEQUENCES) =>
  findCounterexample(
    {
      mock,
      contract: conversicaContract,
      basePath: '',
      headers: { authorization: toBasicHeader(mainLogin) },
      webhookOf: ({ url }) => new URL(url).pathname.slice(1),
      prepare: (sandbox) => {
        for (const webhook of ['message', 'leadUpdate']) {
          const url = `http://127.0.0.1:9/${webhook}`
          sandbox.setEndpoint(mock.service, webhook, { url, ...callbackLogin })
        }
      },
    },
    conversicaModel,
    sequences,
  )

test('sequences of calls lead to what a small model of Conversica expects', async () => {
  expect(await check(conversicaMock, generatedSequences())).toBeUndefined()
})

test('a mock that does not heed stopMessaging is found out by a short sequence', async () => {
  const found = await check({
    ...conversicaMock,
    handle: (world, call) => {
      const body = { ...Object(call.body), stopMessaging: false }
      return conversicaMock.handle(world, { ...call, body })
    },
  })

  expect(found?.commands.join()).toMatch(/save\([\w-]+ \w+ true\)/)
  expect(found?.commands.length).toBeLessThanOrEqual(5)
})

test('a mock that forgets changes is found out by a short sequence', async () => {
  const found = await check({
    ...conversicaMock,
    handle: (world, call) => {
      const body = { ...Object(call.body), firstName: 'Sally' }
      return conversicaMock.handle(world, { ...call, body })
    },
  })

  expect(found?.commands.at(-1)).toBe('read')
  expect(found?.commands.length).toBeLessThanOrEqual(5)
})

test.each([
  ['hot', 'silent'],
  ['unsubscribe', 'hot'],
] as const)(
  'a mock in which %s leads behave as %s ones is found out by a short sequence',
  async (persona, other) => {
    const found = await check({
      ...conversicaMock,
      handle: (world, call) => {
        const { email, ...body } = Object(call.body)
        const changed = { ...body, email: String(email).replace(`+${persona}@`, `+${other}@`) }
        return conversicaMock.handle(world, { ...call, body: changed })
      },
    })

    expect(found?.commands.join()).toContain(`save(${persona}`)
    expect(found?.commands.length).toBeLessThanOrEqual(6)
  },
)
