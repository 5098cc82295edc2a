import { expect, test } from 'vitest'
import { openChat } from '../testing/open-chat.ts'
import { rowOf } from '../testing/row-of.ts'

const FIXTURES = {
  departments: [{ id: '900', name: 'Pós-obra' }],
  agents: [{ id: '501', name: 'Aurora Pires', department: '900' }],
  tags: [{ id: '90', name: 'Reforma' }],
  customers: [{ id: 'customer-1', name: 'Célio Prates' }],
  interactions: [{ customerId: 'customer-1', agent: '501', tags: ['90'], state: 'TALKING' }],
}

test('staff, tags, customers and interactions have the ids of ones choice', async () => {
  await using chat = openChat()

  const done = chat.act('putFixtures', FIXTURES) as {
    readonly interactions: readonly { readonly id: string }[]
  }
  const row = await rowOf(chat, done.interactions[0]?.id ?? '')

  const shown = JSON.stringify(row)
  for (const word of ['501', 'Aurora Pires', '900', 'customer-1', 'Célio Prates', '90']) {
    expect(shown).toContain(word)
  }
})

test('a name can be replaced beside a simulated past, but nobody be added to it', async () => {
  await using chat = openChat({ scenarios: { 'zenvia-chat': 'default' } })

  chat.act('putFixtures', { tags: [{ id: '31', name: 'Reforma' }] })

  expect(chat.world.data.tags.get('31')?.name).toBe('Reforma')
  expect(() => chat.act('putFixtures', FIXTURES)).toThrow(
    /departments\.0\.id is "900".*agents\.0\.id is "501".*tags\.0\.id is "90"/,
  )
  expect(chat.world.data.agents.get('501')).toBeUndefined()
})

test('what does not fit together is listed, and nothing is put', async () => {
  await using chat = openChat()
  const put = () =>
    chat.act('putFixtures', {
      departments: [{ id: '900', name: 'Pós-obra' }],
      agents: [{ id: '501', name: 'Aurora', department: '901' }],
      interactions: [{ customerId: 'nobody' }],
    })

  expect(put).toThrow(
    /departments\.0\.id is "900".*agents\.0\.department is "901".*interactions\.0\.customerId/,
  )
  expect(chat.world.data.departments.get('900')).toBeUndefined()
})
