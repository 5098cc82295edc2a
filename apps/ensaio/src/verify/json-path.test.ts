import { expect, test } from 'vitest'
import { parseJsonPath } from './json-path.ts'

const value = {
  id: 'a',
  'first name': 'Ana',
  items: [
    { id: 'b', tags: ['x', 'y'] },
    { id: 'c', tags: [], item: { id: 'd' } },
  ],
  nothing: null,
  "it's": 1,
}

test.each<[string, readonly unknown[]]>([
  ['$', [value]],
  ['$.id', ['a']],
  ["$['first name']", ['Ana']],
  ['$["first name"]', ['Ana']],
  [String.raw`$['it\'s']`, [1]],
  ['$.items[0].id', ['b']],
  ['$.items[-1].id', ['c']],
  ['$.items[2].id', []],
  ['$.items[*].id', ['b', 'c']],
  ['$.items.*.id', ['b', 'c']],
  ['$.items[*].tags[*]', ['x', 'y']],
  ['$.items[1].item["id"]', ['d']],
  ['$.nothing', [null]],
  ['$.nothing.more', []],
  ['$.id.length', []],
  ['$.items.length', []],
  ['$.constructor', []],
  ['$.none', []],
])('%s selects %j', (path, selected) => {
  expect(parseJsonPath(path)(value)).toEqual(selected)
})

test.each<[string, readonly unknown[]]>([
  ['$..id', ['a', 'b', 'c', 'd']],
  ["$..['id']", ['a', 'b', 'c', 'd']],
  ['$.items..id', ['b', 'c', 'd']],
  ['$..item.id', ['d']],
  ['$..tags[0]', ['x']],
])('%s selects %j, at whatever level', (path, selected) => {
  expect(new Set(parseJsonPath(path)(value))).toEqual(new Set(selected))
})

test.each([
  ['id', 'it does not begin with $'],
  ['$id', 'from character 2 on'],
  ['$.', 'from character 2 on'],
  ['$.a..', 'from character 4 on'],
  ['$...a', 'from character 2 on'],
  ['$[a]', 'from character 2 on'],
  ['$.items[?@.id]', 'from character 8 on'],
  ['$.items[0', 'from character 8 on'],
  [`$${'.a'.repeat(21)}`, 'more than 20 segments'],
])('%s is refused, because %s', (path, why) => {
  expect(() => parseJsonPath(path)).toThrow(why)
})

test('repeated descent looks at each value once', () => {
  const chain = Array.from({ length: 1_000 }).reduce<object>((inner) => ({ a: inner }), { a: 1 })
  let looks = 0
  const counted = new Proxy(chain, {
    ownKeys: (target) => {
      looks += 1
      return Reflect.ownKeys(target)
    },
  })

  const selected = parseJsonPath(`$${'..*'.repeat(20)}`)(counted)

  expect(selected).toHaveLength(982)
  expect(looks).toBeLessThanOrEqual(40)
})
