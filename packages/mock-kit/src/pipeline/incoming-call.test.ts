import { expect, test } from 'vitest'
import { headerReader } from './exchange.ts'

const { get } = headerReader({ accept: 'text/csv', 'x-twice': ['a', 'b'], 'x-gone': undefined })

test('finds headers whatever the case of the name', () => {
  expect(get('Accept')).toBe('text/csv')
  expect(get('accept')).toBe('text/csv')
})

test('joins several of one name', () => {
  expect(get('x-twice')).toBe('a, b')
})

test('finds nothing where there is none', () => {
  expect(get('x-gone')).toBeNull()
  expect(get('content-type')).toBeNull()
  expect(get('constructor')).toBeNull()
})
