import { expect, test } from 'vitest'
import { openConversica, sampleLead } from '../testing/open-conversica.ts'

const { apiVersion: _version, ...LEAD } = sampleLead({ id: 'lead-7001' })

test('leads begin with the id, the persona and the past of ones choice', async () => {
  await using conversica = openConversica()

  conversica.act('putFixtures', {
    leads: [
      { ...LEAD, email: 'a@example.com', city: 'Corinth' },
      { ...LEAD, id: 'lead-7002', email: 'b@example.com', persona: 'silent' },
      { ...LEAD, id: 'lead-7003', email: 'c@example.com', addedAt: '2026-02-01T09:00:00Z' },
    ],
  })
  await conversica.advanceDays(40)

  expect(conversica.statuses('lead-7001')[0]).toBe('Preparing Lead')
  expect(conversica.statuses('lead-7002').at(-1)).toBe('Listening')
  expect(conversica.world.data.leads.get('lead-7001')?.lead).toMatchObject({ city: 'Corinth' })
  expect(conversica.world.data.leads.get('lead-7003')?.addedAt).toBe(
    Date.parse('2026-02-01T09:00:00Z'),
  )
})

test('exclusions and clients hold for the leads that come', async () => {
  await using conversica = openConversica()
  conversica.act('putFixtures', {
    clients: ['branch-07'],
    exclusions: [{ by: 'leadSource', value: 'Internal Test' }],
  })

  const stray = await conversica.post(sampleLead({ clientId: 'branch-08' }))
  await conversica.save({ clientId: 'branch-07', leadSource: 'Internal Test' })
  await conversica.advanceDays(1)

  expect(stray.status).toBe(400)
  expect(await stray.text()).toContain('clientId: is not a client of this account')
  expect(conversica.statuses()).toEqual(['Excluded (Lead Source)'])
})

test('all that does not fit is listed, and nothing is put', async () => {
  await using conversica = openConversica()
  const put = () =>
    conversica.act('putFixtures', {
      clients: ['branch-07'],
      leads: [
        { ...LEAD, clientId: 'branch-08', persona: 'nobody' },
        { ...LEAD, id: 'x', addedAt: '2027-01-01T00:00:00Z' },
      ],
    })

  expect(put).toThrow(/leads\.0\.clientId is "branch-08".*leads\.0\.persona.*leads\.1\.addedAt/)
  expect(conversica.world.data.leads.size).toBe(0)
})

test('two leads of one id are refused at the second, and of two clients they are two leads', async () => {
  await using conversica = openConversica()
  const put = (leads: readonly object[]) => () => conversica.act('putFixtures', { leads })

  expect(put([LEAD, { ...LEAD, email: 'other@example.com' }])).toThrow(
    /leads\.1\.id is "lead-7001", and there is such a lead already/,
  )
  expect(conversica.world.data.leads.size).toBe(0)
  put([
    { ...LEAD, clientId: 'branch-07' },
    { ...LEAD, clientId: 'branch-08' },
  ])()

  expect(conversica.world.data.leads.size).toBe(2)
})
