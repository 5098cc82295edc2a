import { expect, test } from 'vitest'
import { createProgram } from '../cli.ts'
import { completeWords } from './complete-words.ts'

const program = await createProgram(undefined, undefined, {
  print: () => undefined,
  onCall: () => undefined,
})
const complete = (line: string) => completeWords(program, line.split(' '))
const valuesOf = (line: string): readonly string[] =>
  complete(line).candidates.map(({ value }) => value)

test.each([
  ['st', ['start', 'status']],
  ['clock ', ['show', 'advance', 'freeze', 'set']],
  ['clock ad', ['advance']],
  ['journal --viol', ['--violations']],
  ['journal list --viol', ['--violations']],
  ['clock advance 7d --sand', ['--sandbox']],
  ['deliveries --status failed li', ['list']],
  ['clock advance --clok', []],
  ['exec -- clock ', []],
])('%j leads to %j', (line, values) => {
  expect(valuesOf(line)).toEqual(values)
})

test.each([
  ['action run ', 'service', []],
  ['action run conversica ', 'action', ['conversica']],
  ['sandbox delete one ', 'sandbox', ['one']],
  ['journal --status ', 'code', []],
  ['reset --scenario ', 'scenario', []],
  ['verify ', 'file', []],
  ['exec --har ', 'file', []],
  ['exec -- npm ', 'file', []],
  ['completion ', 'shell', []],
  ['status ', undefined, []],
])('%j asks for a %s', (line, wanted, given) => {
  expect(complete(line)).toMatchObject({ given })
  expect(complete(line).wanted).toBe(wanted)
})

test('describes what it offers', () => {
  expect(complete('clock adv').candidates).toEqual([
    { value: 'advance', description: expect.stringContaining('move the clock') },
  ])
})
