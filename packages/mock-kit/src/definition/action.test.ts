import { expect, expectTypeOf, test } from 'vitest'
import { ActionRefusedError } from '../errors/action-refused-error.ts'
import { defineAction, runAction } from './action.ts'

interface Shop {
  readonly open: boolean
}

const close = defineAction({
  description: 'Closes the shop.',
  input: {
    type: 'object',
    required: ['by'],
    properties: {
      by: { enum: ['owner', 'police'] },
      note: { type: 'string' },
      rooms: { type: 'array', items: { type: 'integer' } },
      keeper: { oneOf: [{ type: 'string' }, { type: 'object', properties: {} }] },
    },
  },
  run: (world: Shop, input) => {
    if (!world.open) throw new ActionRefusedError('the shop is closed. Open it first.')
    expectTypeOf(input.by).toEqualTypeOf<'owner' | 'police'>()
    expectTypeOf(input.note).toEqualTypeOf<string | undefined>()
    expectTypeOf(input.rooms).toEqualTypeOf<readonly number[] | undefined>()
    return input
  },
})

test('an action runs with input that fits its schema', () => {
  const run = (input: unknown): unknown => runAction('close', close, { open: true }, input)

  expect(run({ by: 'owner', rooms: [1, 2] })).toEqual({ by: 'owner', rooms: [1, 2] })
  expect(run({ by: 'police', note: undefined })).toEqual({ by: 'police' })
})

test('an action refuses other input, and names itself', () => {
  const run = (input?: unknown): unknown => runAction('close', close, { open: true }, input)

  expect(() => run({ by: 'rain', rooms: 'all' })).toThrow(
    new ActionRefusedError(
      ['by is "rain". Send one of "owner", "police".', 'rooms is "all". Send a list.'],
      'close',
    ),
  )
  expect(() => run()).toThrow('Failed to run close: by is missing.')
  expect(() => run(null)).toThrow('Failed to run close: the input is null. Send an object.')
  expect(() => run([])).toThrow('Failed to run close: the input is a list of 0 items.')
})

test('a refusal of the action itself names the action too', () => {
  expect(() => runAction('close', close, { open: false }, { by: 'owner' })).toThrow(
    new ActionRefusedError('the shop is closed. Open it first.', 'close'),
  )
})

test('any other error passes as it is', () => {
  const broken = defineAction({
    description: 'Breaks.',
    input: { type: 'object', properties: {} },
    run: ({ open }: Shop) => {
      throw new TypeError(`a bug while open is ${open}`)
    },
  })

  expect(() => runAction('break', broken, { open: true }, {})).toThrow(
    new TypeError('a bug while open is true'),
  )
})

test('a refusal for very many reasons has them all, and tells of the first hundred', () => {
  const problems = Array.from({ length: 1_000 }, (_, index) => `things.${index} is wrong.`)

  const refused = new ActionRefusedError(problems, 'putThings')

  expect(refused.problems).toEqual(problems)
  expect(refused.message).toMatch(/^Failed to run putThings: things\.0 is wrong\. things\.1 /)
  expect(refused.why).toMatch(/things\.99 is wrong\. 900 more do not fit\.$/)
})
