import { expect, test } from 'vitest'
import type { Schemas } from '@ensaio/contracts/control'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { Refused } from '../testing/open-sandbox.ts'

/** Actions that take any other field, too: they refuse none. */
const OPEN_ON_PURPOSE = ['createChatLead']

/** The fields that a refusal names as those of the action; `undefined` where it is about something else. */
function fieldsNamed(message: string): readonly string[] | undefined {
  if (message.includes('there is no field "?". It takes none.')) return []
  return /there is no field "\?"\. The fields are ([^.]+)\./.exec(message)?.[1]?.split(', ')
}

test('lists for each action the schema by which it refuses other fields', async () => {
  await using running = await openSandbox()
  const { body } = await running.control<Schemas['ServiceList']>('GET', '/services')
  const listed: Record<string, readonly string[]> = {}
  const named: Record<string, readonly string[] | undefined> = {}

  for (const { service, actions } of body.services) {
    for (const { name, input } of actions) {
      const path = `/sandboxes/main/services/${service}/actions/${name}`
      const refused = await running.control<Refused>('POST', path, { '?': '?' })
      listed[name] = Object.keys(input['properties'] as object) // a JSON Schema has an object there
      named[name] = fieldsNamed(refused.body.error.message)
    }
  }

  const open = Object.keys(named).filter((name) => named[name] === undefined)
  expect(open).toEqual(OPEN_ON_PURPOSE)
  expect(listed).toEqual({ ...named, createChatLead: expect.arrayContaining(['email']) })
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
