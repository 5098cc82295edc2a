import { expect, test } from 'vitest'
import { inFormat } from './in-format.ts'

const BODY = [{ id: 'a' }]

function typeFor(accept: string, format?: 'json' | 'csv' | 'text'): string {
  const reply = inFormat({ accept, query: format === undefined ? {} : { format } }, BODY)
  return 'contentType' in reply ? reply.contentType : 'application/json'
}

test.each([
  ['*/*', 'application/json'],
  ['', 'application/json'],
  ['application/json', 'application/json'],
  ['text/csv', 'text/csv'],
  ['text/plain', 'text/plain'],
  ['text/*', 'text/csv'],
  ['text/csv;q=0.5, application/json', 'application/json'],
  ['text/csv;q=0.9, application/json;q=0.1', 'text/csv'],
  ['text/html, application/xml;q=0.9, */*;q=0.8', 'application/json'],
  ['image/png', 'application/json'],
  ['text/csv;q=0', 'application/json'],
])('Accept: %s gives %s', (accept, type) => {
  expect(typeFor(accept)).toBe(type)
})

test('the parameter wins over the header', () => {
  expect(typeFor('text/csv', 'json')).toBe('application/json')
  expect(typeFor('application/json', 'csv')).toBe('text/csv')
  expect(typeFor('application/json', 'text')).toBe('text/plain')
})
