import { expect, test } from 'vitest'
import { SHOP_PARTS } from '../testing/shop/shop-parts.ts'
import { defineMock } from './define-mock.ts'

test('a mock that says nothing of bodies reads one of a mebibyte', () => {
  expect(defineMock(SHOP_PARTS).bodyBytesMax).toBe(1_048_576)
  expect(defineMock({ ...SHOP_PARTS, bodyBytesMax: 10 }).bodyBytesMax).toBe(10)
})
