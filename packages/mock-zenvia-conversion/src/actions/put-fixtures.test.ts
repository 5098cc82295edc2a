import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { expect, test } from 'vitest'
import { openConversion } from '../testing/open-conversion.ts'

const GROUP = '70a1b2c3d4e5f60718293a01'
const AGENT = '70a1b2c3d4e5f60718293b01'
const UNKNOWN = '70a1b2c3d4e5f60718293a99'

test('the words of the account are those that callers may use from then on', async () => {
  await using conversion = openConversion()
  conversion.act('putFixtures', {
    labels: [
      { key: 'vip', name: 'VIP' },
      { key: 'hot', name: 'Muy caliente' },
    ],
    archivingReasons: [{ reason: 'soldElsewhere', name: 'Sold elsewhere' }],
    categories: ['fleet'],
  })

  const { id, category } = await conversion.lead({
    phones: ['+5491155550199'],
    category: 'fleet',
  })
  const post = (path: string, body: object) =>
    conversion.call(`/prospect/${id}/as-user/${path}`, { method: 'POST', body })

  expect(category).toBe('fleet')
  expect((await post('label', { label: 'vip' })).status).toBe(200)
  expect((await post('label', { label: 'unknown' })).status).toBe(400)
  expect((await post('archive', { archivingReason: 'soldElsewhere' })).status).toBe(200)
  const labels = await conversion.call<Schemas['ProspectLabels']>('/as-user/labels')
  expect(labels.body).toContainEqual({ key: 'hot', name: 'Muy caliente' })
  expect(labels.body.filter(({ key }) => key === 'hot')).toHaveLength(1)
})

test('groups, agents, channels and templates have the ids of ones choice', async () => {
  await using conversion = openConversion()
  conversion.act('putFixtures', {
    groups: [{ id: GROUP, name: 'Sucursal Rosario', code: 'rosario' }],
    agents: [{ id: AGENT, firstName: 'Abril', lastName: 'Funes', groupId: GROUP }],
    channels: [{ channel: 'whatsapp', channelId: '5493415550100', groupId: GROUP }],
    templates: [
      { key: 'welcome', name: 'Welcome', template: 'Hola {{prospect.firstName}}', groupId: GROUP },
    ],
  })

  const { id, groupId } = await conversion.lead({
    phones: ['+5491155550199'],
    firstName: 'Noor',
    store: 'rosario',
  })
  const sent = await conversion.call<Schemas['Interactions']>(
    `/prospect/${id}/messaging/whatsapp/notification`,
    { method: 'POST', body: { key: 'welcome' } },
  )
  const moved = await conversion.call(`/prospect/${id}/transfer`, {
    method: 'POST',
    body: { user: AGENT },
  })

  expect(groupId).toBe(GROUP)
  expect(sent.body[0]?.output?.message).toMatchObject({
    content: 'Hola Noor',
    sender: '5493415550100',
  })
  expect(moved.body).toMatchObject({ agentId: AGENT, groupId: GROUP })
})

test('a record that does not fit leaves everything as it was', async () => {
  await using conversion = openConversion()

  const put = () =>
    conversion.act('putFixtures', {
      groups: [{ id: GROUP, name: 'Sucursal Rosario' }],
      agents: [{ id: AGENT, firstName: 'Abril', lastName: 'Funes', groupId: UNKNOWN }],
    })

  expect(put).toThrow(`agents.0.groupId is "${UNKNOWN}", and there is no such group`)
  expect(conversion.world.data.groups.get(GROUP)).toBeUndefined()
})

test.each([
  ['IMAGE', undefined],
  ['AUDIO', ''],
  ['FILE', 'El contrato'],
])('a customer sends a file of the type %s with the text %j', async (type, text) => {
  await using conversion = openConversion()
  const { id: prospectId } = await conversion.lead({ phones: ['+5491155550199'] })
  const attachment = { type, url: 'https://files.example.com/1' }

  conversion.act('customerWrites', { prospectId, text, attachment })

  const [interaction] = conversion.world.data.interactions.by('prospect', prospectId)
  expect(interaction?.output.message).toMatchObject({ attachment, content: text ?? '' })
})
