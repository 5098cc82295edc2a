import { expect, test } from 'vitest'
import type { Schemas } from '@ensaio/contracts/control'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { Refused } from '../testing/open-sandbox.ts'

/** Actions that take any other field, too: they refuse none. */
const OPEN_ON_PURPOSE = ['createChatLead']

/** The fields that a description has in braces, but for those of what is given back. */
function fieldsTold(description: string): readonly string[] {
  const lists = [...description.matchAll(/(?<!gives )\{ ([^}]+) \}/g)].map(([, list = '']) => list)
  const names = lists.flatMap((list) => list.split(', ')).map((field) => /^\w+/.exec(field)?.[0])
  return [...new Set(names.filter((name) => name !== undefined))].toSorted()
}

/** The fields that the schema of an action's input lists; those that its description has where it has no schema yet. */
function fieldsListed({ input, description }: Schemas['Action']): readonly string[] {
  const { properties } = input
  return properties === undefined
    ? fieldsTold(description)
    : Object.keys(properties as object).toSorted() // a JSON Schema has an object there
}

/** The fields that a refusal says are known; `undefined` where it speaks of something else. */
function fieldsKnown(message: string): readonly string[] | undefined {
  if (/ no "\?"\. Send nothing\.$| no field "\?"\. It takes none\./.test(message)) return []
  const list = / no (?:field )?"\?"\. (?:Send some of|The fields are) ([^.]+)\./.exec(message)?.[1]
  return list?.split(', ').toSorted()
}

test('lists for each action the very fields that it knows', async () => {
  await using running = await openSandbox()
  const { body } = await running.control<Schemas['ServiceList']>('GET', '/services')
  const told: Record<string, readonly string[]> = {}
  const known: Record<string, readonly string[] | undefined> = {}

  for (const { service, actions } of body.services) {
    for (const action of actions) {
      const { name } = action
      const path = `/sandboxes/main/services/${service}/actions/${name}`
      const refused = await running.control<Refused>('POST', path, { '?': '?' })
      told[name] = fieldsListed(action)
      known[name] = fieldsKnown(refused.body.error.message)
    }
  }

  const open = Object.keys(known).filter((name) => known[name] === undefined)
  expect(open).toEqual(OPEN_ON_PURPOSE)
  expect(told).toMatchObject({ ...known, createChatLead: expect.arrayContaining(['email']) })
})

test.each([
  ['conversica', 'stopLead', { id: 'l1', client: 'b', by: 'rep' }, 'clientId'],
  ['zenvia-chat', 'endInteraction', { id: '1', stat: 'MISSED' }, 'state'],
  ['zenvia-conversion', 'createKey', { name: 'Reader', scope: ['notifications'] }, 'scopes'],
])('%s refuses %s with a misspelt field, and names the nearest', async (...story) => {
  const [service, action, input, meant] = story
  await using running = await openSandbox()

  const path = `/sandboxes/main/services/${service}/actions/${action}`
  const { status, body } = await running.control<Refused>('POST', path, input)

  expect(status).toBe(400)
  expect(body.error).toMatchObject({
    code: 'SANDBOX_ACTION_REFUSED',
    message: expect.stringContaining(`Did you mean "${meant}"?`),
  })
})

test('runs an action without a body as one without fields', async () => {
  await using running = await openSandbox()
  const run = (service: string, action: string) =>
    running.control<Refused>('POST', `/sandboxes/main/services/${service}/actions/${action}`)

  expect((await run('zenvia-conversion', 'createKey')).status).toBe(200)
  expect((await run('zenvia-chat', 'createToken')).status).toBe(200)
  expect((await run('conversica', 'resumeLead')).body.error.message).toContain('id is missing')
})
