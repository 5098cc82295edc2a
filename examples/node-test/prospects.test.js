import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { createSandbox } from 'ensaio'

test('a new lead becomes a prospect', async () => {
  await using sandbox = await createSandbox({ scenario: 'empty', clock: 'frozen' })
  const send = sandbox.fetch['zenvia-conversion']
  const key = sandbox.credentials['zenvia-conversion']['api-key']

  const created = await send(`http://localhost/v1/lead/retail?api-key=${key}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ utmSource: 'google', firstName: 'Ana', phones: ['+5491155550142'] }),
  })
  const { id } = await created.json()
  const found = await send(`http://localhost/v1/prospect/${id}?api-key=${key}`)

  assert.equal(found.status, 200)
  assert.equal((await found.json()).firstName, 'Ana')
})
