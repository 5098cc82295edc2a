import { expect, test } from 'vitest'
import { inFormat, toDelimitedText } from './response-format.ts'

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

test('a line of keys, then a line for each item', () => {
  const items = [
    { id: 'a', count: 1 },
    { id: 'b', won: true },
  ]

  expect(toDelimitedText(items, ',')).toBe('id,count,won\na,1,\nb,,true\n')
})

test('one item is a list of one', () => {
  expect(toDelimitedText({ id: 'a', nothing: null }, '\t')).toBe('id\tnothing\na\t\n')
})

test('lists and objects stand as JSON, in quotes where they have to', () => {
  expect(toDelimitedText([{ phones: ['+54'], data: {} }], ',')).toBe(
    'phones,data\n"[""+54""]",{}\n',
  )
})

test('separators, quotes and line breaks are kept in quotes', () => {
  expect(toDelimitedText([{ a: 'x,y', b: 'say "hi"', c: 'one\ntwo', d: 'tab\t' }], ',')).toBe(
    'a,b,c,d\n"x,y","say ""hi""","one\ntwo",tab\t\n',
  )
  expect(toDelimitedText([{ a: 'x,y', d: 'tab\t' }], '\t')).toBe('a\td\nx,y\t"tab\t"\n')
})

test('an empty list is an empty line', () => {
  expect(toDelimitedText([], ',')).toBe('\n')
})
