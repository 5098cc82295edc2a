import { expect, test } from 'vitest'
import { coversTemplate, toPathTest } from './path-pattern.ts'

test.for([
  ['/pets', '/pets', true],
  ['/pets', '/pets/', false],
  ['/pets', '/Pets', false],
  ['/pets/*', '/pets/7', true],
  ['/pets/*', '/pets', false],
  ['/pets/*', '/pets/7/toys', false],
  ['/*/7', '/pets/7', true],
  ['/pets/*/toys', '/pets/7/toys', true],
  ['/pets/7', '/pets/*', false],
] as const)('the pattern %s and the path %s: %s', ([pattern, path, expected]) => {
  expect(toPathTest(pattern)(path)).toBe(expected)
})

test.for([
  ['/pets/7', '/pets/{id}', true],
  ['/pets/*', '/pets/{id}', true],
  ['/*/*', '/pets/{id}', true],
  ['/pets/7.json', '/pets/{id}.json', true],
  ['/cats/7', '/pets/{id}', false],
  ['/pets', '/pets/{id}', false],
] as const)('the pattern %s and the template %s: %s', ([pattern, template, expected]) => {
  expect(coversTemplate(pattern, template)).toBe(expected)
})
