import { expect, test } from 'vitest'
import { openIntegration } from '../testing/open-integration.ts'

const person = { channel: 'manual', firstName: 'Nina', email: 'nina@example.com' }

/** An integration that can hold webhooks back, and hand them over later. */
async function openHolding() {
  const held: Request[] = []
  const holding = { isOn: false }
  const integration = await openIntegration({
    settings: { prospectLookbackMs: 1 },
    async intercept(request, receive) {
      if (!holding.isOn) return receive(request)
      held.push(
        new Request(request.url, {
          method: 'POST',
          headers: request.headers,
          body: await request.text(),
        }),
      )
      return new Response()
    },
  })
  const { sync, sandbox, receiverUrl, database } = integration
  await sync.subscribe(receiverUrl)
  const { prospectId: id } = sandbox.runAction('zenvia-conversion', 'prospectArrives', person) as {
    readonly prospectId: string
  }
  await integration.settle()
  return {
    ...integration,
    holding,
    id,
    /** Hands over what was held back, each as often as said. */
    async release(times = 1): Promise<void> {
      holding.isOn = false
      for (const request of held.splice(0))
        for (let time = 0; time < times; time += 1) await sync.receive(request.clone())
      await integration.settle()
    },
    firstName: async () =>
      (await database.kysely.selectFrom('prospect').select('first_name').executeTakeFirst())
        ?.first_name,
    async events() {
      const rows = await database.kysely
        .selectFrom('inbox')
        .select('key')
        .where('kind', '=', 'prospect')
        .execute()
      return rows.length
    },
  }
}

/** Changes the prospect by the vendor's API, as another program would. */
async function rename(
  integration: { services: Awaited<ReturnType<typeof openIntegration>>['services']; id: string },
  firstName: string,
) {
  const { baseUrl, apiKey } = integration.services.zenviaConversion
  const answer = await fetch(`${baseUrl}/prospect/${integration.id}?api-key=${apiKey}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ firstName }),
  })
  expect(answer.status).toBe(200)
}

test('a late notification does not roll a prospect back', async () => {
  await using integration = await openHolding()
  const { sandbox, holding, release } = integration
  await sandbox.advance('1m')
  holding.isOn = true
  await rename(integration, 'Nora')
  await sandbox.settle()
  holding.isOn = false
  await sandbox.advance('1m')
  await rename(integration, 'Nadia')
  await integration.settle()
  expect(await integration.firstName()).toBe('Nadia')

  await release()

  expect(await integration.firstName()).toBe('Nadia')
})

test('of two changes within one second the vendor is asked which came last', async () => {
  await using integration = await openHolding()
  const { sandbox, holding, release, done } = integration
  await sandbox.advance('1m')
  holding.isOn = true
  await rename(integration, 'Nora')
  await rename(integration, 'Nadia')
  await sandbox.settle()
  const before = done('getProspectById')

  await release()

  expect(await integration.firstName()).toBe('Nadia')
  expect(done('getProspectById')).toBeGreaterThan(before)
})

test('a notification that comes three times is one event', async () => {
  await using integration = await openHolding()
  const { sandbox, holding, release, events } = integration
  const before = await events()
  await sandbox.advance('1m')
  holding.isOn = true
  await rename(integration, 'Nora')
  await sandbox.settle()

  await release(3)

  expect(await events()).toBe(before + 1)
  expect(await integration.firstName()).toBe('Nora')
})

test('an event that cannot be worked on holds up nothing but itself', async () => {
  await using integration = await openIntegration()
  const { sync, sandbox, receiverUrl, database } = integration
  await sync.subscribe(receiverUrl)
  const message = {
    apiVersion: '7.2',
    id: 'x',
    clientId: '',
    action: 'sent',
    subject: '',
    body: '',
  }
  const answer = await sync.receive(
    new Request('http://me.example/conversica/message', {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('callbacks:a-long-password')}` },
      // The vendor's dates are not checked on the way in.
      body: JSON.stringify({ ...message, date: 'some day' }),
    }),
  )
  expect(answer.status).toBe(200)
  sandbox.runAction('zenvia-conversion', 'prospectArrives', person)

  await integration.settle()

  expect(integration.done('createOrUpdateLead')).toBe(1)
  const [entry] = await database.kysely
    .selectFrom('inbox')
    .select(['attempts', 'error'])
    .where('kind', '=', 'message')
    .execute()
  expect(entry).toMatchObject({ attempts: 1, error: expect.stringContaining('Invalid time value') })
})

test('what notifications have missed, the sweep makes good, deletions included', async () => {
  await using integration = await openIntegration()
  const { sync, sandbox, database, services } = integration
  const { prospectId: id } = sandbox.runAction('zenvia-conversion', 'prospectArrives', person) as {
    readonly prospectId: string
  }
  await sync.pull({ only: ['conversion-prospects'] })
  await integration.settle()
  expect(integration.done('createOrUpdateLead')).toBe(1)
  const { baseUrl, apiKey } = services.zenviaConversion
  await fetch(`${baseUrl}/prospect/${id}?api-key=${apiKey}`, { method: 'DELETE' })
  await sandbox.advance('1m')

  await sync.pull({ only: ['conversion-prospects'] })
  await integration.settle()

  const row = await database.kysely.selectFrom('prospect').selectAll().executeTakeFirst()
  expect(row?.deleted_at).not.toBeNull()
  const lead = await database.kysely.selectFrom('conversica_lead').selectAll().executeTakeFirst()
  expect(JSON.parse(lead?.wanted ?? '')).toMatchObject({ stopMessaging: true })
  expect(lead?.sent_revision).toBe(2)
})

test('a visitor who is known already keeps one prospect, and gets the lead', async () => {
  await using integration = await openIntegration()
  const { sync, sandbox, receiverUrl, database } = integration
  await sync.subscribe(receiverUrl)
  sandbox.runAction('zenvia-conversion', 'prospectArrives', person)
  await integration.settle()

  const visitor = { firstName: 'Nina', lastName: 'Prado', email: 'Nina@example.com' }
  sandbox.runAction('conversica', 'createChatLead', visitor)
  await integration.settle()

  expect(integration.done('newRetailLead')).toBe(1)
  const prospects = await database.kysely.selectFrom('prospect').select('row').execute()
  expect(prospects).toHaveLength(1)
  expect(JSON.parse(prospects[0]?.row ?? '')).toMatchObject({ leads: [{}, {}] })
})

test('a visitor of the website chat becomes a retail lead, and then a lead of Conversica', async () => {
  await using integration = await openIntegration()
  const { sync, sandbox, receiverUrl } = integration
  await sync.subscribe(receiverUrl)
  const visitor = { firstName: 'Yara', lastName: 'Duarte', email: 'yara@example.com' }

  sandbox.runAction('conversica', 'createChatLead', visitor)
  await integration.settle()

  expect(integration.done('newRetailLead')).toBe(1)
  expect(integration.done('createOrUpdateLead')).toBe(1)
})
