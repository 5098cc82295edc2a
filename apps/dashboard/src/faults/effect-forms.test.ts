import { controlContract } from '@ensaio/contracts/control'
import { expect, test } from 'vitest'
import { formOf, toEffectForms, toMatchFields } from './effect-forms.ts'
import type { FaultSchemas } from './effect-forms.ts'

const { schemas } = controlContract.document['components'] as unknown as {
  readonly schemas: FaultSchemas
}

test('each side takes its effects, with their fields', () => {
  const names = (side: 'request' | 'delivery') =>
    toEffectForms(schemas, side).map(({ name }) => name)

  expect(names('request')).toEqual([
    'status',
    'delay: ms',
    'delay: fromMs, toMs',
    'reset',
    'truncate',
    'malformedJson',
    'drip',
    'silence',
    'answerLost',
  ])
  expect(names('delivery')).toEqual([
    'delay: ms',
    'delay: fromMs, toMs',
    'drop',
    'duplicate',
    'reorder',
    'corrupt',
  ])
})

test('the fields of an effect tell what has to be filled in', () => {
  const [status] = toEffectForms(schemas, 'request')

  expect(
    status?.fields.map(({ name, control, isRequired }) => [name, control, isRequired]),
  ).toEqual([
    ['status', 'number', true],
    ['headers', 'json', false],
    ['body', 'json', false],
  ])
})

test('the form of an effect is found by its kind and its fields', () => {
  const forms = toEffectForms(schemas, 'request')

  expect(formOf(forms, { kind: 'delay', fromMs: 1, toMs: 2 })?.name).toBe('delay: fromMs, toMs')
  expect(formOf(forms, { kind: 'reset' })?.name).toBe('reset')
  expect(formOf(forms, { kind: 'drop' })).toBeUndefined()
})

test('a match asks for what the side has', () => {
  const names = (side: 'request' | 'delivery') =>
    toMatchFields(schemas, side).map(({ name }) => name)

  expect(names('request')).toEqual(['method', 'path', 'query', 'headers', 'body'])
  expect(names('delivery')).toEqual(['target', 'body'])
})
