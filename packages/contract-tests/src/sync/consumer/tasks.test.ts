import { MatchersV3, type PactV4 } from '@pact-foundation/pact'
import { expect, test } from 'vitest'
import { openPact, withStates } from '../../pact/open-pact.ts'
import { syncOf } from '../../pact/participants.ts'
import { type AppCall, type AppTask, descriptionOf } from '../app-task.ts'
import { openApp } from '../open-app.ts'
import { appTasks } from './tasks.ts'

const json = MatchersV3.regex(/^application\/json(?:;.*)?$/, 'application/json')

test.each(appTasks)('$service: $description', async (task) => {
  const pact = openPact(syncOf(task.service))
  // Pact's server knows the calls of all interactions of one pact, and misses each that is not made.
  const added = task.calls.map((call) => add(pact, task, call))

  await added.at(-1)?.executeTest(async ({ url }) => {
    await using app = await openApp({ ...task, url })
    expect(await task.run(app)).toEqual(task.outcome)
    // Where a path holds a key of the provider's, Pact's server would let any other pass.
    expect(app.called).toEqual(new Set(task.calls.map(toShown)))
  })
})

test('every task makes a call', () => {
  expect(appTasks.filter(({ calls }) => calls.length === 0)).toEqual([])
})

function add(pact: PactV4, task: AppTask, call: AppCall) {
  const { given, method, path, query = {}, headers = {}, body, answer } = call
  return withStates(pact.addInteraction(), given)
    .uponReceiving(descriptionOf(task, call))
    .withRequest(method, path, (request) => {
      request.query(query)
      request.headers(headers)
      if (body !== undefined) request.jsonBody(body)
    })
    .willRespondWith(answer.status ?? 200, (response) => {
      response.headers({ ...answer.headers, 'Content-Type': json })
      response.jsonBody(answer.body)
    })
}

function toShown({ method, path }: AppCall): string {
  return `${method} ${String(MatchersV3.reify(path))}`
}
