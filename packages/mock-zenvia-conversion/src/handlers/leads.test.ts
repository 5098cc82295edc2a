import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { expect, test } from 'vitest'
import { PAULA_ID } from '../account/account-agents.ts'
import { BRASIL_ID, CENTRO_ID } from '../account/account-groups.ts'
import { DAY_MS, HOUR_MS } from '../durations.ts'
import { openConversion, START } from '../testing/open-conversion.ts'
import { brokenInvariants } from '../testing/prospect-invariants.ts'

const PHONES = ['+54 9 11 4552 0371']

test.each([
  ['retail', 'retail', { sku: 'BR-1' }],
  ['insurance', 'insurance', { detail: 'Full' }],
  ['vehicle', 'vehicle', { make: 'Ficta', modelYear: '2025', price: { amount: 5 } }],
  ['saving-plan', 'savingPlan', { goodType: 'vehicle' }],
  ['real-estate', 'realEstate', { type: 'land' }],
])('takes a lead of the industry %s', async (path, type, product) => {
  await using conversion = openConversion()

  const { status, body } = await conversion.call(`/lead/${path}`, {
    method: 'POST',
    body: { utmSource: 'google', phones: PHONES, product },
  })

  expect(status).toBe(200)
  expect(body).toMatchObject({
    status: 'unclaimed',
    phones: ['+5491145520371'],
    contactMediums: [{ type: 'phone' }],
    userMade: false,
    merged: false,
    leads: [{ source: 'google', utmSource: 'google', type, product }],
  })
})

test('reads the older names of keys, and fills in the currency', async () => {
  await using conversion = openConversion()

  const { leads } = await conversion.lead({
    utmSource: 'new',
    source: 'old',
    medium: 'cpc',
    campaign: 'Autumn',
    leadId: 'L1',
    phones: PHONES,
    product: { price: { amount: 1 } },
  })

  expect(leads).toMatchObject([
    {
      source: 'new',
      utmSource: 'new',
      utmMedium: 'cpc',
      utmCampaign: 'Autumn',
      providerLeadId: 'L1',
      product: { price: { amount: 1, currency: 'ars' } },
    },
  ])
})

test.each([
  [{ phones: PHONES }, "body must have required property 'utmSource'"],
  [{ utmSource: 'x' }, 'body must have a phone or an email'],
  [{ utmSource: 'x', phones: ['none'], emails: [] }, 'body must have a phone or an email'],
  [{ utmSource: 'x', phones: 'one' }, 'body/phones must be array'],
  [{ utmSource: 'x', emails: ['no email'] }, 'body/emails/0 must match format "email"'],
  [
    { utmSource: 'x', phones: PHONES, category: 'boats' },
    'Unknown category "boats": must be equal to one of the allowed values: new, used, savingPlan, service, parts',
  ],
])('refuses %j', async (body, message) => {
  await using conversion = openConversion()

  const answer = await conversion.call('/lead/retail', { method: 'POST', body })

  expect(answer).toMatchObject({ status: 400, body: { message } })
  expect(conversion.world.data.prospects.size).toBe(0)
})

test.each([
  ['the same phone in another notation', { phones: ['5491145520371'] }],
  ['the same phone and an email', { phones: PHONES, emails: ['ana@example.com'] }],
])('%s is the same prospect', async (_, again) => {
  await using conversion = openConversion()
  const first = await conversion.lead({ phones: PHONES, firstName: 'Ana' })

  const second = await conversion.lead({ ...again, utmSource: 'fair', firstName: 'Anna' })

  expect(second).toMatchObject({ id: first.id, merged: true, firstName: 'Ana' })
  expect(second.leads.map(({ source }) => source)).toEqual(['fair'])
  const { body } = await conversion.call<Schemas['Prospect']>(`/prospect/${first.id}`)
  expect(body.leads.map(({ source }) => source)).toEqual(['google', 'fair'])
})

test('an email in other letters is the same, and leads to the phone that came with it', async () => {
  await using conversion = openConversion()
  const first = await conversion.lead({ emails: ['ana@example.com'] })
  await conversion.lead({ emails: ['Ana@Example.com'], phones: PHONES })

  const third = await conversion.lead({ phones: PHONES })

  expect(third).toMatchObject({ id: first.id, emails: ['ana@example.com'] })
  expect(conversion.world.data.prospects.size).toBe(1)
})

test('a lead that names two prospects goes to the older one', async () => {
  await using conversion = openConversion()
  const first = await conversion.lead({ emails: ['ana@example.com'] })
  await conversion.lead({ phones: PHONES })

  expect(await conversion.lead({ phones: PHONES, emails: ['ana@example.com'] })).toMatchObject({
    id: first.id,
  })
})

test('another lead fills gaps, and leaves what is known', async () => {
  await using conversion = openConversion()
  const [dni, cpf] = [{ type: 'DNI', number: '1' } as const, { type: 'CPF', number: '2' } as const]
  await conversion.lead({ phones: PHONES, firstName: 'Ana', category: 'used', nin: [dni] })

  const person = { firstName: 'Anita', lastName: 'Paz', category: 'new', nin: [dni, cpf] }
  const merged = await conversion.lead({ phones: PHONES, ...person })

  expect(merged).toMatchObject({ firstName: 'Ana', lastName: 'Paz', category: 'used' })
  expect(merged.nin).toEqual([dni, cpf])
})

test('another lead reopens an archived prospect', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: PHONES })
  const body = { archivingReason: 'inactive' }
  await conversion.call(`/prospect/${id}`, { method: 'PATCH', body })

  const again = await conversion.lead({ phones: PHONES })

  expect(again).toMatchObject({ id, status: 'unclaimed' })
  expect(again).not.toHaveProperty('archivingReason')
})

test('history becomes interactions, in order', async () => {
  await using conversion = openConversion()
  const history: Schemas['Lead']['history'] = [
    { type: 'note', content: 'first' },
    { type: 'message', content: 'second' },
  ]

  const { id, interactions } = await conversion.lead({ phones: PHONES, history })

  expect(interactions).toMatchObject([
    { prospectId: id, output: { comment: 'first' } },
    { prospectId: id, output: { message: { content: 'second' } } },
  ])
  expect((await conversion.call(`/prospect/${id}/interactions`)).body).toHaveLength(2)
})

test('the first thousand events of a history become interactions', async () => {
  await using conversion = openConversion()
  const history: Schemas['Lead']['history'] = Array.from({ length: 1_200 }, (_, index) => ({
    type: 'note',
    content: String(index),
  }))

  const { interactions } = await conversion.lead({ phones: PHONES, history })

  expect(interactions).toHaveLength(1_000)
  expect(interactions?.at(-1)).toMatchObject({ output: { comment: '999' } })
})

test('a call that came with a lead comes before its history', async () => {
  await using conversion = openConversion()

  const { interactions } = await conversion.lead({
    phones: PHONES,
    callIn: {},
    history: [{ type: 'note', content: 'Called twice' }],
  })

  expect(interactions).toMatchObject([{ via: 'inboundCall' }, { via: 'other' }])
})

test('the absence message comes outside office hours only, where the group has one', async () => {
  await using conversion = openConversion()
  const during = await conversion.lead({ phones: PHONES })
  await conversion.sandbox.advance(12 * HOUR_MS)
  const after = await conversion.lead({ phones: PHONES })
  const elsewhere = await conversion.lead({ emails: ['b@example.com'], store: 'boreal-tigre' })

  expect(during).not.toHaveProperty('absenceMessage')
  expect(after.absenceMessage).toMatch(/fuera de horario/)
  expect(after.sentWorkingHourMessage).toBe(new Date(START + 12 * HOUR_MS).toISOString())
  expect(elsewhere).not.toHaveProperty('absenceMessage')
})

test('store, company and agent decide who gets a lead; unknown names are ignored', async () => {
  await using conversion = openConversion()
  const goes = async (lead: Partial<Schemas['Lead']>): Promise<object> =>
    conversion.lead({ emails: [`p${conversion.world.data.prospects.size}@example.com`], ...lead })

  expect(await goes({ store: 'Boreal Centro' })).toMatchObject({ groupId: CENTRO_ID })
  expect(await goes({ company: 'boreal-brasil' })).toMatchObject({ groupId: BRASIL_ID })
  expect(await goes({ store: 'Nowhere' })).toMatchObject({ group: 'Boreal Motors' })
  expect(await goes({ agent: 'paula ferreyra' })).toMatchObject({
    groupId: CENTRO_ID,
    status: 'new',
    agent: { id: PAULA_ID },
    assigned: new Date(START).toISOString(),
  })
})

test('a known unclaimed prospect moves to the group of the agent whom a lead names', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: PHONES, store: 'Boreal Brasil' })

  const merged = await conversion.lead({ phones: PHONES, agent: 'paula ferreyra' })

  expect(merged).toMatchObject({ id, groupId: CENTRO_ID, agent: { id: PAULA_ID } })
  expect(merged).toMatchObject({ initialGroupId: BRASIL_ID, transferredAt: null })
})

test('leads stand in order, even when the clock was set back between them', async () => {
  await using conversion = openConversion()
  const first = await conversion.lead({ phones: PHONES })

  conversion.sandbox.setClock({ kind: 'frozen' }, START - DAY_MS)
  await conversion.lead({ phones: PHONES })

  expect(conversion.world.data.prospects.get(first.id)?.leads).toHaveLength(2)
  expect(brokenInvariants(conversion.world)).toEqual([])
})

test('a lead can be answered as comma-separated values', async () => {
  await using conversion = openConversion()
  const body = { utmSource: 'google', phones: PHONES }

  const answer = await conversion.call('/lead/retail?format=csv', { method: 'POST', body })

  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(String(answer.body).split('\n')).toHaveLength(3)
})
