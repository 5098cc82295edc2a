import { expect, test } from 'vitest'
import { toTableText } from './table-text.ts'

test('a line of keys, then a line for each item', () => {
  const items = [
    { id: 'a', count: 1 },
    { id: 'b', won: true },
  ]

  expect(toTableText(items, ',')).toBe('id,count,won\na,1,\nb,,true\n')
})

test('one item is a list of one', () => {
  expect(toTableText({ id: 'a', nothing: null }, '\t')).toBe('id\tnothing\na\t\n')
})

test('lists and objects stand as JSON, in quotes where they have to', () => {
  expect(toTableText([{ phones: ['+54'], data: {} }], ',')).toBe('phones,data\n"[""+54""]",{}\n')
})

test('separators, quotes and line breaks are kept in quotes', () => {
  expect(toTableText([{ a: 'x,y', b: 'say "hi"', c: 'one\ntwo', d: 'tab\t' }], ',')).toBe(
    'a,b,c,d\n"x,y","say ""hi""","one\ntwo",tab\t\n',
  )
  expect(toTableText([{ a: 'x,y', d: 'tab\t' }], '\t')).toBe('a\td\nx,y\t"tab\t"\n')
})

test('an empty list is an empty line', () => {
  expect(toTableText([], ',')).toBe('\n')
})
