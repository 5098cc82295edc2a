import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { expect, test } from 'vitest'
import { BELGRANO_ID, CENTRO_ID } from '../account/account-groups.ts'
import { SELECTION_ID } from '../prospect/selection.ts'
import { openConversion } from '../testing/open-conversion.ts'

const UNKNOWN = 'a'.repeat(24)

test('a selection comes page by page, with the keys that are asked for', async () => {
  await using conversion = openConversion({ scenario: 'default' })
  const page = async (query: string): Promise<Schemas['ProspectsPaginated']> =>
    (
      await conversion.call<Schemas['ProspectsPaginated']>(
        `/contacts/selection/${SELECTION_ID}?${query}`,
      )
    ).body
  const all = await page('')

  expect(all.total).toBeGreaterThan(3)
  expect(all.contacts).toHaveLength(all.total ?? 0)
  expect((await page('offset=1&limit=2')).contacts).toEqual(all.contacts?.slice(1, 3))
  expect(Object.keys((await page('fields=phones')).contacts?.[0] ?? {}).sort()).toEqual([
    'account',
    'accountId',
    'created',
    'group',
    'groupId',
    'id',
    'leads',
    'phones',
    'status',
  ])
  expect((await conversion.call(`/contacts/selection/${UNKNOWN}`)).status).toBe(404)
})

test('a selection of an agent can be read', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550001'] })
  await conversion.lead({ phones: ['+5491155550002'] })

  const { selectionId } = conversion.act('agentSelects', { prospectIds: [id] }) as {
    readonly selectionId: string
  }

  expect(await conversion.call(`/contacts/selection/${selectionId}`)).toMatchObject({
    status: 200,
    body: { total: 1, contacts: [{ id }] },
  })
})

test('a selection hides prospects that have moved to another group', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550001'], store: 'Boreal Centro' })
  const { id: gone } = await conversion.lead({ emails: ['x@example.com'], store: 'Boreal Centro' })
  const { selectionId } = conversion.act('agentSelects', {
    prospectIds: [id, gone],
    groupId: CENTRO_ID,
  }) as { readonly selectionId: string }
  const { apiKey: key } = conversion.act('createKey', { groupId: CENTRO_ID }) as {
    readonly apiKey: string
  }

  conversion.act('agentTransfers', { prospectId: gone, groupId: BELGRANO_ID })

  expect(await conversion.call(`/contacts/selection/${selectionId}`, { key })).toMatchObject({
    body: { total: 1, contacts: [{ id }] },
  })
})

test.each([
  [{}, 'prospectIds is missing. Send a list'],
  [{ prospectIds: 'all' }, 'prospectIds is "all". Send a list'],
  [{ prospectIds: [] }, 'prospectIds is a list of 0 items. Send at least 1 item'],
  [{ prospectIds: [UNKNOWN] }, `there is no prospect "${UNKNOWN}"`],
])('a selection of %j is refused and says why', async (input, why) => {
  await using conversion = openConversion()

  expect(() => conversion.act('agentSelects', input)).toThrow(why)
})
