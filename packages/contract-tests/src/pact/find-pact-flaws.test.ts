import { expect, test } from 'vitest'
import { findPactFlaws, findStateNames } from './find-pact-flaws.ts'
import type { PactFile } from './pact-file.ts'

type Interaction = PactFile['interactions'][number]

const good: Interaction = {
  type: 'Synchronous/HTTP',
  description: 'a call',
  pending: false,
  providerStates: [{ name: 'the scenario' }, { name: 'the rest' }],
}

const pactOf = (...interactions: readonly Interaction[]): PactFile => ({
  interactions,
  metadata: {},
})

test('finds no flaw in a pact that holds every declared interaction', () => {
  const pact = pactOf(good, { ...good, description: 'another call' })

  expect(findPactFlaws(pact, [{ description: 'another call' }, { description: 'a call' }])).toEqual(
    [],
  )
})

test.each<[string, readonly Interaction[], readonly string[], string]>([
  ['lost', [], ['a call'], '"a call" is declared, but was not written'],
  ['left over', [good], [], '"a call" was written, but is not declared'],
  ['declared twice', [good], ['a call', 'a call'], '"a call" is declared twice'],
  ['pending', [{ ...good, pending: true }], ['a call'], '"a call" may fail'],
  [
    'without a scenario',
    [{ ...good, providerStates: [{ name: 'the rest' }] }],
    ['a call'],
    '"a call" begins with no scenario',
  ],
])('finds an interaction that is %s', (_what, interactions, names, flaw) => {
  const declared = names.map((description) => ({ description }))

  expect(findPactFlaws(pactOf(...interactions), declared)).toEqual([flaw])
})

test('names every state once', () => {
  expect(findStateNames(pactOf(good, good))).toEqual(['the rest', 'the scenario'])
})
