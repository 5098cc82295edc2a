import { expect, test } from 'vitest'
import { coversTemplate, toPathTest } from './path-pattern.ts'

test.for([
  ['/pets', '/pets', true],
  ['/pets', '/pets/', true],
  ['/pets/', '/pets', true],
  ['/pets', '/Pets', false],
  ['/pets/*', '/pets/7', true],
  ['/pets/*', '/pets', false],
  ['/pets/*', '/pets/7/toys', false],
  ['/pets/{id}', '/pets/7', true],
  ['/*/7', '/pets/7', true],
  ['/pets/*/toys', '/pets/7/toys', true],
  ['/pets/7', '/pets/*', false],
] as const)('the pattern %s and the path %s: %s', ([pattern, path, expected]) => {
  expect(toPathTest(pattern)(path, '')).toBe(expected)
})

test.for([
  ['/pets/*', '/v1/pets/7', true],
  ['/v1/pets/*', '/v1/pets/7', true],
  ['/*/pets/7', '/v1/pets/7', true],
  ['/pets/*', '/v10/pets/7', false],
  ['/pets/*', '/v1/v1/pets/7', false],
  ['/v1/v1/pets', '/v1/pets', false],
] as const)('below /v1, the pattern %s and the path %s: %s', ([pattern, path, expected]) => {
  expect(toPathTest(pattern)(path, '/v1')).toBe(expected)
})

test.for([
  ['/pets/7', '/pets/{id}', true],
  ['/v1/pets/7', '/pets/{id}', true],
  ['/pets/*', '/pets/{id}', true],
  ['/pets/{pet}', '/pets/{id}', true],
  ['/pets/7/', '/pets/{id}', true],
  ['/*/*', '/pets/{id}', true],
  ['/pets/7.json', '/pets/{id}.json', true],
  ['/cats/7', '/pets/{id}', false],
  ['/v2/pets/7', '/pets/{id}', false],
  ['/pets', '/pets/{id}', false],
] as const)('the pattern %s and the template %s below /v1: %s', ([pattern, template, expected]) => {
  expect(coversTemplate(pattern, template, '/v1')).toBe(expected)
})

test.each([
  ['/prospects/a b', '/v1/prospects/a%20b', true],
  ['/prospects/a%20b', '/v1/prospects/a%20b', true],
  ['/prospects/+55', '/v1/prospects/%2B55', true],
  ['/prospects', '/v1/%70rospects', true],
  ['/prospects', '/%76%31/prospects', true],
  ['/v1/prospects', '/v1/%70rospects', true],
  ['/prospects/a/b', '/v1/prospects/a%2Fb', false],
  ['/prospects/%zz', '/v1/prospects/%zz', true],
])('%s and %s are compared as they read: %s', (pattern, path, isFit) => {
  expect(toPathTest(pattern)(path, '/v1')).toBe(isFit)
})
