import { expect, test } from 'vitest'
import { conversicaMock } from '../conversica-mock.ts'
import { openConversica, sampleLead, type TestConversica } from '../testing/open-conversica.ts'
import { testLeadTokenOf } from './lead.ts'

const TOKEN = testLeadTokenOf('main')

async function saveTestLead(conversica: TestConversica, id: string): Promise<Response> {
  return conversica.post(sampleLead({ id, email: `${id}@example.com`, lastName: TOKEN }))
}

async function saveTen(conversica: TestConversica): Promise<void> {
  for (let number = 0; number < 10; number += 1) await saveTestLead(conversica, `t${number}`)
}

test('the token has ten characters, belongs to the sandbox and is told with the credentials', () => {
  expect(TOKEN).toMatch(/^TLT\d{7}$/)
  expect(testLeadTokenOf('other')).not.toBe(TOKEN)
  expect(conversicaMock.credentialsFor('main')).toEqual({
    username: 'main-conversica',
    password: 'main-conversica-password',
    testLeadToken: TOKEN,
  })
})

test('the eleventh test lead is refused, naming the key', async () => {
  await using conversica = openConversica()
  await saveTen(conversica)

  const response = await saveTestLead(conversica, 'one-more')

  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({
    message: 'Invalid lead. lastName: no test leads are left for this token',
    status: false,
  })
})

test('updates of test leads and ordinary leads are taken all the same', async () => {
  await using conversica = openConversica()
  await saveTen(conversica)

  const update = await saveTestLead(conversica, 't3')
  const ordinary = await conversica.post(sampleLead({ id: 'l1', lastName: 'Holm' }))
  const otherToken = await conversica.post(sampleLead({ id: 'l2', lastName: 'TLT0000000' }))

  expect([update.status, ordinary.status, otherToken.status]).toEqual([200, 200, 200])
})

test('an update cannot make a lead the eleventh', async () => {
  await using conversica = openConversica()
  await conversica.save({ id: 'l1', lastName: 'Holm' })
  await saveTen(conversica)

  expect((await saveTestLead(conversica, 'l1')).status).toBe(400)
})

test('the switch sets how many there may be', async () => {
  await using conversica = openConversica()
  conversica.sandbox.setBehaviour('conversica', 'testLeadsMax', 0)

  expect((await saveTestLead(conversica, 't1')).status).toBe(400)
})
