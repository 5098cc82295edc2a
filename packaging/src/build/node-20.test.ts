import { expect, test } from 'vitest'
import { groupBy, parseUrl, withResolvers } from './node-20.ts'

test('withResolvers settles its promise from outside', async () => {
  const kept = withResolvers<number>()
  const broken = withResolvers<number>()

  kept.resolve(1)
  broken.reject(new Error('no'))

  await expect(kept.promise).resolves.toBe(1)
  await expect(broken.promise).rejects.toThrow('no')
})

test.each([['http://a.test/b'], ['/b', 'http://a.test'], ['/b'], ['']])(
  'parseUrl reads %j %j as URL.parse does',
  (url, base?: string) => {
    expect(parseUrl(url, base)?.href).toBe(URL.parse(url, base)?.href)
  },
)

test('groupBy groups as Object.groupBy does', () => {
  const sign = (value: number, index: number): string => (index === 0 ? 'first' : `${value < 0}`)

  expect(groupBy([3, -1, 2, -4], sign)).toEqual(Object.groupBy([3, -1, 2, -4], sign))
  expect(Object.getPrototypeOf(groupBy([], sign))).toBeNull()
})
