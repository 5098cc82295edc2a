import { expect, test } from 'vitest'
import { editYaml } from './edit-yaml.ts'

test.each([
  ['a block', 'a:\n  b: 1 # one\n\nc: 2\n', 'a:\n  b: 1 # one\n  n: { x: y }\n\nc: 2\n'],
  ['a flow', 'a: { b: 1 }\n', 'a: { b: 1, n: { x: y } }\n'],
  [
    'a block that ends with a folded text',
    'a:\n  b: |\n    t\n    u\n\nc: 2\n',
    'a:\n  b: |\n    t\n    u\n  n: { x: y }\n\nc: 2\n',
  ],
  ['a block at the end of the file', 'a:\n  b:\n    c: 1\n', 'a:\n  b:\n    c: 1\n  n: { x: y }\n'],
])('adds a key to %s', (_, before, after) => {
  expect(editYaml(before, { kind: 'add', at: ['a'], key: 'n', value: { x: 'y' } })).toBe(after)
})

test('adds the map where it is missing, and nothing where the key is there', () => {
  const change = { kind: 'add', at: ['a', 'm'], key: '200', value: 1 } as const
  expect(editYaml('a:\n  b: 1\n', change)).toBe("a:\n  b: 1\n  m: { '200': 1 }\n")
  expect(editYaml('a: { m: { 200: 2 } }\n', change)).toBeUndefined()
  expect(editYaml('a: 1\n', change)).toBeUndefined()
})

test.each([
  ['a: [x, y, z]\n', 'x', 'a: [y, z]\n'],
  ['a: [x, y, z]\n', 'z', 'a: [x, y]\n'],
  ['a:\n  - x # why\n  - y\nb: 1\n', 'x', 'a:\n  - y\nb: 1\n'],
  ['a:\n  - x\n  - y\nb: 1\n', 'y', 'a:\n  - x\nb: 1\n'],
  ['c: 1\na: [x]\nb: 1\n', 'x', 'c: 1\nb: 1\n'],
])('drops from %j the item %s', (before, item, after) => {
  expect(editYaml(before, { kind: 'drop', at: ['a'], item })).toBe(after)
})

test.each([
  ['a: { type: string }\n', 'a: { type: [ string, integer ] }\n'],
  ['a:\n  type: string # text\n', 'a:\n  type: [ string, integer ] # text\n'],
])('sets a value in %j', (before, after) => {
  const change = { kind: 'set', at: ['a'], key: 'type', value: ['string', 'integer'] } as const
  expect(editYaml(before, change)).toBe(after)
})
