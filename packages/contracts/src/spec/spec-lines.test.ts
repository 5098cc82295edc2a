import { expect, test } from 'vitest'
import { stepsOf } from '../generate/emit-lines.ts'
import { parseSpec } from './parse-spec.ts'
import { readSpecFiles } from './spec-files.ts'
import { createLineFinder, visitParts } from './spec-lines.ts'

const SPEC = `openapi: 3.1.0
paths:
  /a/{id}:
    get:
      responses:
        default: { description: other }
        200: { description: fine }
  # a comment
components:
  schemas:
    Thing:
      required: [a,
        b]
      enum:
        - one
        - two
`

const lineOf = createLineFinder(parseSpec('made-up', SPEC), stepsOf('made-up', SPEC))

test.each([
  ['#/openapi', 1],
  ['#/paths/~1a~1{id}', 3],
  ['#/paths/~1a~1{id}/get/responses/200', 7],
  ['#/paths/~1a~1{id}/get/responses/default/description', 6],
  ['#/components/schemas/Thing/required/1', 13],
  ['#/components/schemas/Thing/enum/1', 16],
])('finds %s in line %d', (pointer, line) => {
  expect(lineOf(pointer)).toBe(line)
})

test('gives the line of the nearest part above where the spec says nothing', () => {
  expect(lineOf('#/components/schemas/Thing/additionalProperties')).toBe(11)
  expect(lineOf('#')).toBe(1)
})

test('finds the key of every part of our specs in its line', async () => {
  for (const { service, text } of await readSpecFiles()) {
    const document = parseSpec(service, text)
    const find = createLineFinder(document, stepsOf(service, text))
    const lines = text.split('\n')
    const astray: string[] = []
    visitParts(document, (pointer, keys) => {
      const key = keys.at(-1) ?? ''
      const isItem = /^\d+$/.test(key)
      if (!isItem && !lines[find(pointer) - 1]?.includes(key)) astray.push(pointer)
    })
    expect(astray).toEqual([])
  }
})
