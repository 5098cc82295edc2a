import { expect, expectTypeOf, test } from 'vitest'
import { InvalidBehaviourError } from '../errors/invalid-behaviour-error.ts'
import { checkBehaviour, defineBehaviour } from './behaviour.ts'
import type { BehaviourValues } from './behaviour.ts'

const behaviours = {
  strict: defineBehaviour({ description: '', schema: { type: 'boolean' }, default: false }),
  perHour: defineBehaviour({
    description: '',
    schema: { type: 'integer', minimum: 0, maximum: 100 },
    default: 0,
  }),
}

test('the values of a table of behaviours have the types of their schemas', () => {
  expectTypeOf<BehaviourValues<typeof behaviours>>().toEqualTypeOf<{
    readonly strict: boolean
    readonly perHour: number
  }>()
})

test.each([
  ['strict', true],
  ['perHour', 0],
  ['perHour', 100],
] as const)('%s may be %j', (name, value) => {
  expect(checkBehaviour(name, behaviours[name], value)).toBeUndefined()
})

test.each([
  ['strict', 1, 'Send true or false.'],
  ['perHour', true, 'Send an integer.'],
  ['perHour', -1, 'Send at least 0.'],
  ['perHour', 101, 'Send at most 100.'],
  ['perHour', Number.NaN, 'Send an integer.'],
  ['perHour', 0.5, 'Send an integer.'],
] as const)('%s may not be %j', (name, value, what) => {
  expect(() => checkBehaviour(name, behaviours[name], value)).toThrow(
    new InvalidBehaviourError(name, [`the value is ${value}. ${what}`]),
  )
})
