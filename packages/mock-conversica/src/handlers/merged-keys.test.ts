import { describe, expect, test } from 'vitest'
import { openConversica } from '../testing/open-conversica.ts'

const KEYS_LEFT_OUT = {
  apiVersion: '7.2',
  id: 'l1',
  firstName: 'Sally',
  leadSource: 'Autumn Fair',
  repName: 'John',
}

describe('keys', () => {
  test('that are left out keep their value, unknown ones too', async () => {
    await using conversica = openConversica()
    await conversica.save({ lastName: 'Holm', favouriteColour: 'teal', optOut: false })

    await conversica.post({ ...KEYS_LEFT_OUT, email: 'new@example.com', city: 'Corinth' })

    expect(conversica.world.data.leads.get('l1')?.lead).toMatchObject({
      lastName: 'Holm',
      favouriteColour: 'teal',
      optOut: false,
      email: 'new@example.com',
      city: 'Corinth',
    })
  })

  test('do not pile up without end', async () => {
    await using conversica = openConversica()
    await conversica.save({ first: 'x'.repeat(1_000_000) })
    const before = conversica.world.data.leads.get('l1')?.lead

    const more = await conversica.post({
      ...KEYS_LEFT_OUT,
      email: 'new@example.com',
      second: ['x'.repeat(100_000)],
    })
    const instead = await conversica.post({ ...KEYS_LEFT_OUT, email: 'new@example.com', first: '' })

    expect(more.status).toBe(400)
    expect(await more.json()).toEqual({
      message: 'Invalid lead. id: the lead would exceed 1048576 characters or 10000 keys',
      status: false,
    })
    expect(before).toHaveProperty('first')
    expect(instead.status).toBe(200)
    expect(conversica.world.data.leads.get('l1')?.lead).not.toHaveProperty('second')
  })

  test('are no more than anybody sends, in one body or in several', async () => {
    await using conversica = openConversica()
    const lead = { ...KEYS_LEFT_OUT, email: 'new@example.com' }
    const keysFrom = (first: number, count: number): object =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${first + index}`, 1]))
    const statusOf = async (body: object): Promise<number> => (await conversica.post(body)).status

    expect(await statusOf({ ...lead, ...keysFrom(0, 10_000) })).toBe(400)
    expect(await statusOf({ ...lead, ...keysFrom(0, 9_900) })).toBe(200)
    expect(await statusOf({ ...lead, ...keysFrom(0, 9_900) })).toBe(200)
    expect(await statusOf({ ...lead, ...keysFrom(9_900, 200) })).toBe(400)
    expect(await statusOf({ ...lead, ...keysFrom(9_900, 90) })).toBe(200)
  })

  test('belong to one client', async () => {
    await using conversica = openConversica()
    await conversica.save({ firstName: 'Sally' })
    await conversica.save({ firstName: 'Sam', clientId: 'b', email: 'sam@example.com' })

    expect(conversica.world.data.leads.size).toBe(2)
    expect(conversica.world.data.leads.get('l1')?.lead.firstName).toBe('Sally')
  })

  test('named like what objects have anyway do no harm', async () => {
    await using conversica = openConversica()

    const response = await conversica.post(
      '{"__proto__":{"optOut":true},"constructor":"x","apiVersion":"7.2","id":"__proto__","firstName":"S","email":"s@example.com","leadSource":"x","repName":"J"}',
    )
    await conversica.advanceDays(1)

    expect(response.status).toBe(200)
    expect(conversica.statuses('__proto__')).toContain('Sent Message')
  })
})
