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

test('an agent of a simulated past stays in its department, since that chose what it handled', async () => {
  await using chat = openChat({ scenarios: { 'zenvia-chat': 'default' } })
  const before = chat.world.data.agents.get('101')
  const other = chat.world.data.departments.all().find(({ id }) => id !== before?.department)

  expect(() =>
    chat.act('putFixtures', { agents: [{ id: '101', name: 'Ana', department: other?.id }] }),
  ).toThrow(/agents\.0\.department is "\d+".*"101" works in "\d+".*scenario empty/)
  expect(chat.world.data.agents.get('101')).toBe(before)
})

test('what does not fit together is listed, and nothing is put', async () => {
  await using chat = openChat()
  const put = () =>
    chat.act('putFixtures', {
      departments: [{ id: '900', name: 'Pós-obra' }],
      agents: [{ id: '501', name: 'Aurora', department: '901' }],
      interactions: [{ customerId: 'nobody', texts: ['a', 'b'], messages: 1 }],
    })

  expect(put).toThrow(/interactions\.0\.texts has 2 items/)
  expect(put).toThrow(
    /departments\.0\.id is "900".*agents\.0\.department is "901".*interactions\.0\.customerId/,
  )
  expect(chat.world.data.departments.get('900')).toBeUndefined()
})

test('interactions have the protocol numbers of ones choice, and later ones others', async () => {
  await using chat = openChat()
  const { interactions: _none, ...staff } = FIXTURES
  chat.act('putFixtures', {
    ...staff,
    interactions: [
      { id: '900000000000001', agent: '501', state: 'TALKING', texts: ['Oi!', 'Olá!'] },
      { id: '7', state: 'ENDED' },
    ],
  })
  const { id } = chat.act('startInteraction', { id: '8' }) as { readonly id: string }

  expect(id).toBe('8')
  for (const own of ['900000000000001', '7'])
    expect(await rowOf(chat, own)).toMatchObject({ id: own })
  expect(() => chat.act('startInteraction', { id: '7' })).toThrow(/"7" already/)
  expect(() =>
    chat.act('putFixtures', { interactions: [{ id: '9' }, { id: '9' }, { id: '7' }] }),
  ).toThrow(/interactions\.1\.id is "9".*interactions\.2\.id is "7"/)
})

test('a protocol number that somebody chose is passed over when its turn comes', async () => {
  await using chat = openChat()
  const next = Number((chat.act('startInteraction', {}) as { readonly id: string }).id)
  const chosen = Array.from({ length: 20 }, (_, index) => ({ id: String(next + 1 + index) }))
  chat.act('putFixtures', { interactions: chosen })

  const { id } = chat.act('startInteraction', {}) as { readonly id: string }

  expect(chosen.map((one) => one.id)).not.toContain(id)
})

test('a number of the simulated past cannot be chosen', async () => {
  await using chat = openChat({ scenarios: { 'zenvia-chat': 'default' } })
  const [row] = await chat.history({ limit: 1 })

  expect(() => chat.act('startInteraction', { id: row?.id })).toThrow(/already\. Choose another id/)
})

test('no more interactions come at once than are simulated in a moment', async () => {
  await using chat = openChat()
  const interactions = Array.from({ length: 5_001 }, () => ({}))

  expect(() => chat.act('putFixtures', { interactions })).toThrow('Send at most 5000 items')
  expect(chat.world.data.interactions.size).toBe(0)
})

test('of two interactions with one id, the second is refused', async () => {
  await using chat = openChat()
  const interactions = [{ id: '901' }, { id: '902' }, { id: '901' }]

  expect(() => chat.act('putFixtures', { interactions })).toThrow(
    'interactions.2.id is "901", which is taken.',
  )
})
