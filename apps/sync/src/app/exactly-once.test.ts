import { expect, test } from 'vitest'
import {
  answer,
  createDisturbedFetch,
  createJumpingTiming,
  loseAnswer,
} from '../testing/disturbed-fetch.ts'
import { openIntegration } from '../testing/open-integration.ts'

const HOUR_MS = 3_600_000
/** Days before the start are empty here. */
const SHORT = { backfillMs: 24 * HOUR_MS, prospectLookbackMs: 7 * 24 * HOUR_MS }

/** An integration with a hot lead and an ended talk, whose commands all wait. */
async function openDisturbed() {
  const network = createDisturbedFetch()
  const timing = createJumpingTiming()
  const integration = await openIntegration({ fetch: network.fetch, timing, settings: SHORT })
  const { sync, sandbox, receiverUrl } = integration
  await sync.subscribe(receiverUrl)
  const person = { channel: 'manual', firstName: 'Sally', email: 'sally+hot@example.com' }
  const customer = { id: '9190', name: 'Nina Prado', phone: '+5511955550190' }
  return {
    network,
    integration,
    /** Lets everything happen, and repeats what has failed until nothing waits. */
    async live() {
      sandbox.runAction('zenvia-conversion', 'prospectArrives', person)
      sandbox.runAction('zenvia-chat', 'startInteraction', { customer, state: 'ENDED' })
      for (let rounds = 0; rounds < 6; rounds += 1) {
        await integration.settle()
        await sandbox.advance('12h')
        await sync.pull()
        timing.jump(HOUR_MS)
      }
      await integration.settle()
    },
    [Symbol.asyncDispose]: () => integration[Symbol.asyncDispose](),
  }
}

const WRITES = [
  ['labelProspect', /^POST .*\/as-user\/label$/u],
  ['updateAdditionalData', /^PATCH .*\/additionalData$/u],
  ['newRetailLead', /^POST .*\/lead\/retail$/u],
] as const

test.each(WRITES)('%s is done once, although its answer is lost', async (operation, path) => {
  await using disturbed = await openDisturbed()
  disturbed.network.disturb(path, loseAnswer)

  await disturbed.live()

  expect(disturbed.integration.done(operation)).toBe(1)
  expect(await counts(disturbed.integration)).toEqual({ done: expect.any(Number) })
})

test.each(WRITES)('%s is done once, although the service was down', async (operation, path) => {
  await using disturbed = await openDisturbed()
  disturbed.network.disturb(path, answer(503), 2)

  await disturbed.live()

  expect(disturbed.integration.done(operation)).toBe(1)
})

test('each note is written once, although every other answer is lost', async () => {
  await using disturbed = await openDisturbed()
  const { integration } = disturbed
  const note = /^POST .*\/interactions$/u
  for (let times = 0; times < 4; times += 1) {
    disturbed.network.disturb(note, loseAnswer)
    disturbed.network.disturb(note, (request, send) => send(request))
  }

  await disturbed.live()

  const messages = await integration.database.kysely
    .selectFrom('conversica_message')
    .selectAll()
    .execute()
  expect(messages.length).toBeGreaterThan(3)
  expect(integration.done('createInteractionByProspectId')).toBe(messages.length + 1)
})

test('a refused command is a dead letter at once, with the reason', async () => {
  await using disturbed = await openDisturbed()
  disturbed.network.disturb(/^POST .*\/as-user\/label$/u, answer(400))

  await disturbed.live()

  const dead = await disturbed.integration.database.kysely
    .selectFrom('outbox')
    .select(['kind', 'attempts', 'error'])
    .where('status', '=', 'dead')
    .execute()
  expect(dead).toEqual([
    { kind: 'label', attempts: 1, error: expect.stringContaining('Failed to label the prospect') },
  ])
})

test('wrong credentials stop the commands of their service alone, and lose none', async () => {
  await using disturbed = await openDisturbed()
  const { sync, database } = disturbed.integration
  disturbed.network.disturb(/\/json\/$/u, answer(401), 1)

  await disturbed.live()

  const stopped = () =>
    database.kysely.selectFrom('stream').select('name').where('status', '=', 'stopped').execute()
  expect(await stopped()).toEqual([{ name: 'commands-conversica' }])
  expect(disturbed.integration.done('createOrUpdateLead')).toBe(0)
  expect(disturbed.integration.done('newRetailLead')).toBe(1)

  await sync.resume()
  await disturbed.integration.settle()

  expect(await stopped()).toEqual([])
  expect(disturbed.integration.done('createOrUpdateLead')).toBe(1)
})

async function counts({ database }: Awaited<ReturnType<typeof openIntegration>>) {
  const rows = await database.kysely
    .selectFrom('outbox')
    .select(({ fn }) => ['status', fn.countAll<number>().as('count')])
    .groupBy('status')
    .execute()
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]))
}
