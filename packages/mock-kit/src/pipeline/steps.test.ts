import { expect, test } from 'vitest'
import { bodyBytesMaxOf, headerReader } from './steps.ts'

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

test.each([
  ['application/json', 1],
  ['text/csv', 1],
  [undefined, 1],
  ['multipart/form-data; boundary=b', 16],
  ['application/octet-stream', 16],
])(
  'reads a body of %s up to %i MiB, of a mock that takes files of 16',
  (contentType, mebibytes) => {
    const bytesMax = bodyBytesMaxOf(
      { bodyBytesMax: 16 * 1024 * 1024 },
      headerReader({ 'content-type': contentType }),
    )

    expect(bytesMax).toBe(mebibytes * 1024 * 1024)
  },
)

test('reads no text that is longer than what a mock takes', () => {
  expect(bodyBytesMaxOf({ bodyBytesMax: 10 }, headerReader({}))).toBe(10)
})
