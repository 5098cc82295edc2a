import { zenviaChatContract } from '@ensaio/contracts/zenvia-chat'
import { zenviaChatMock } from '@ensaio/mock-zenvia-chat'
import type { Mock } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import { BASE_PATH, MAIN_TOKEN } from '../zenvia-chat/access.ts'
import { findCounterexample } from './find-counterexample.ts'
import { generatedSequences, SEQUENCES } from './system-settings.ts'
import { zenviaChatModel } from './zenvia-chat-model.ts'

const check = (mock: Mock, sequences: number = SEQUENCES) =>
  findCounterexample(
    {
      mock,
      contract: zenviaChatContract,
      basePath: BASE_PATH,
      query: { token: MAIN_TOKEN },
      webhookOf: ({ url }) => url,
    },
    zenviaChatModel,
    sequences,
  )

type HandlerCall = Parameters<Mock['handle']>[1]
type HandlerReply = ReturnType<Mock['handle']>

interface Changes {
  readonly call?: (call: HandlerCall) => HandlerCall
  readonly reply?: (reply: HandlerReply, call: HandlerCall) => HandlerReply
}

/** A mock whose handlers, those that pause included, see or give something else. */
function withOtherHandlers({ call: toCall = (call) => call, reply: toReply }: Changes): Mock {
  const changed = (reply: HandlerReply, call: HandlerCall) => toReply?.(reply, call) ?? reply
  return {
    ...zenviaChatMock,
    handle: (world, call) => changed(zenviaChatMock.handle(world, toCall(call)), call),
    startReading: (world, call) => {
      const work = zenviaChatMock.startReading(world, toCall(call))
      return (
        work &&
        (function* () {
          const rest = yield* work
          return () => changed(rest(), call)
        })()
      )
    },
  }
}

test('sequences of calls lead to what a small model of Zenvia Chat expects', async () => {
  expect(await check(zenviaChatMock, generatedSequences())).toBeUndefined()
})

test('a mock in which nobody ends anything is found out by a short sequence', async () => {
  const found = await check({
    ...zenviaChatMock,
    runAction: (world, name, input) =>
      name === 'endInteraction' ? input : zenviaChatMock.runAction(world, name, input),
  })

  expect(found?.commands.join()).toContain('end(')
  expect(found?.commands.length).toBeLessThanOrEqual(5)
})

test('a mock that begins every page with the first row is found out by a short sequence', async () => {
  const found = await check(
    withOtherHandlers({
      call: (call) => ({ ...call, query: { ...Object(call.query), page: 1 } }),
    }),
  )

  expect(found?.commands.join()).toMatch(/history|expanded|ongoing/)
  expect(found?.commands.length).toBeLessThanOrEqual(5)
})

test('a mock that takes every rating for a good one is found out by a short sequence', async () => {
  const found = await check({
    ...zenviaChatMock,
    runAction: (world, name, input) =>
      zenviaChatMock.runAction(
        world,
        name,
        name === 'rateInteraction' ? { ...Object(input), mood: 'POSITIVE' } : input,
      ),
  })

  expect(found?.commands.join()).toContain('rate NEGATIVE')
  expect(found?.commands.length).toBeLessThanOrEqual(5)
})

test('a mock that keeps the last message to itself is found out by a short sequence', async () => {
  const found = await check(
    withOtherHandlers({
      reply: (reply, { operationId }) => {
        if (operationId !== 'getMessages' || reply.status !== 200) return reply
        const { data, ...rest } = Object(reply.body)
        return { ...reply, body: { ...rest, data: data.slice(0, -1) } }
      },
    }),
  )

  expect(found?.commands.join()).toContain('expanded')
  expect(found?.commands.length).toBeLessThanOrEqual(5)
})
