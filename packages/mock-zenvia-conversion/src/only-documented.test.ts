import { expect, test } from 'vitest'
import { onlyDocumented } from './only-documented.ts'

const PRICE = { amount: 950, currency: 'brl' }

test('removes undocumented fields at any depth', () => {
  const product = { make: 'Ficta', colour: 'red', price: { ...PRICE, vat: 21 } }

  expect(onlyDocumented('LeadProduct', product)).toEqual({ make: 'Ficta', price: PRICE })
})

test('looks into each item of a list', () => {
  const quote = { status: 'pending', items: [{ quantity: 1, made: 'up' }, { quantity: 2 }] }

  expect(onlyDocumented<object>('NewQuote', quote)).toEqual({
    status: 'pending',
    items: [{ quantity: 1 }, { quantity: 2 }],
  })
})

test.each(['constructor', '__proto__', 'toString'])('knows no property %s', (name) => {
  const sent: object = JSON.parse(`{"type":"DNI","number":"7","${name}":{}}`)

  expect(Object.keys(onlyDocumented('Nin', sent))).toEqual(['type', 'number'])
})

test('returns a value without undocumented fields as it is', () => {
  const product = { make: 'Ficta', price: PRICE }

  expect(onlyDocumented('LeadProduct', product)).toBe(product)
})

test('gives back a list as it is whose items have nothing else', () => {
  const quote = { status: 'pending', items: [{ quantity: 1 }] }

  expect(onlyDocumented<object>('NewQuote', quote)).toBe(quote)
})
