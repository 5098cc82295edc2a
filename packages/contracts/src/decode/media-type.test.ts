import { expect, test } from 'vitest'
import { essenceOf, findMediaType, isJson } from './decode-body.ts'

test('leaves parameters, case and blanks out of a media type', () => {
  expect(essenceOf(' Application/JSON ; charset=utf-8')).toBe('application/json')
})

test('prefers the exact media type, then its range, then any', () => {
  const documented = ['*/*', 'text/*', 'text/csv']

  expect(findMediaType(documented, 'text/csv; header=present')).toBe('text/csv')
  expect(findMediaType(documented, 'text/plain')).toBe('text/*')
  expect(findMediaType(documented, 'image/png')).toBe('*/*')
  expect(findMediaType(['application/json'], 'text/plain')).toBeUndefined()
})

test('knows JSON by its name and by its suffix', () => {
  expect(
    ['application/json; charset=utf-8', 'application/problem+json', 'text/json'].map(isJson),
  ).toEqual([true, true, false])
})
