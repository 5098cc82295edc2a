import { createControlClient } from '@ensaio/control-client'
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import { expect, test } from 'vitest'
import { startSandbox } from '../start-sandbox.ts'
import { openSandbox } from '../testing/open-sandbox.ts'

test('lists the operations and webhooks of a service with their facts and uses', async () => {
  await using running = await openSandbox({ only: ['conversica'] })
  const control = createControlClient({ baseUrl: running.urls.control })
  running.sandbox.setDeliverySettings({ collect: true })
  await running.saveLead()
  await running.saveLead({ firstName: null })
  running.sandbox.trigger('conversica', 'message', { subject: 'lead-1' })
  await running.sandbox.settle()

  const list = await control.listOperations({ path: { service: 'conversica' } })

  expect(list.operations).toMatchObject([
    {
      operationId: 'createOrUpdateLead',
      method: 'POST',
      path: '/json/',
      summary: 'Create or update a lead',
      statuses: ['200', '400', '401', '413'],
      fidelity: 'documented',
      source: 'conversica-connector-doc',
      requests: 2,
      answers: { 200: 1, 400: 1 },
    },
  ])
  expect(list.operations[0]?.facts.documented).toBeGreaterThan(10)
  expect(list.webhooks.map(({ webhook }) => webhook)).toEqual(['chatLead', 'leadUpdate', 'message'])
  expect(list.webhooks.find(({ webhook }) => webhook === 'message')?.statuses).toEqual({
    delivered: 1,
  })
  expect(list.webhooks.find(({ webhook }) => webhook === 'chatLead')).toMatchObject({
    deliveries: 0,
    statuses: {},
  })
})

test('counts for one sandbox alone, and shows what was never called', async () => {
  await using running = await startSandbox({ only: ['zenvia-conversion'] })
  const control = createControlClient({ baseUrl: running.urls.control })
  const key = running.credentials['zenvia-conversion']['api-key']
  await fetch(`${running.urls['zenvia-conversion']}/v1/archiving-reasons?api-key=${key}`)
  await control.createSandbox({ body: { name: 'one' } })
  const all = Object.keys(zenviaConversionContract.operations).length
  const usedIn = async (sandbox: string) => {
    const path = { service: 'zenvia-conversion' }
    const { operations } = await control.listOperations({ path, query: { sandbox } })
    return { all: operations.length, used: operations.filter(({ requests }) => requests > 0) }
  }

  expect(await usedIn('main')).toMatchObject({
    all,
    used: [{ operationId: 'deprecatedGetArchivingReasons', path: '/v1/archiving-reasons' }],
  })
  expect(await usedIn('one')).toMatchObject({ all, used: [] })
})

test('an unknown service is refused', async () => {
  await using running = await openSandbox({ only: ['conversica'] })

  const refused = await running.control('GET', '/services/converscia/operations')

  expect(refused).toMatchObject({ status: 404, body: { error: { code: 'SANDBOX_NAME_UNKNOWN' } } })
})
