import { expect, test } from 'vitest'
import { describeFields, toDraft, toTexts } from './fault-draft.ts'
import type { FaultForms, TypedFault } from './fault-draft.ts'

const field = (name: string, control: 'text' | 'number' | 'json') => ({
  name,
  control,
  isRequired: false,
  description: '',
  choices: [],
})
const FORMS: FaultForms = {
  effects: [
    { name: 'status', kind: 'status', description: '', fields: [field('status', 'number')] },
  ],
  when: [field('first', 'number')],
  match: [field('body', 'json')],
}
const TYPED: TypedFault = {
  service: 'conversica',
  on: 'request',
  name: '',
  effect: 'status',
  effectTexts: { status: '429' },
  whenTexts: {},
  matchTexts: {},
}

test('parts without anything typed are left out', () => {
  expect(toDraft(TYPED, FORMS)).toEqual({
    service: 'conversica',
    on: 'request',
    effect: { kind: 'status', status: 429 },
  })
})

test('what was typed becomes numbers and JSON, and the name a match', () => {
  const typed = {
    ...TYPED,
    name: 'createOrUpdateLead',
    whenTexts: { first: '3' },
    matchTexts: { body: '{"id":"lead-1"}' },
  }

  expect(toDraft(typed, FORMS)).toMatchObject({
    match: { operationId: 'createOrUpdateLead', body: { id: 'lead-1' } },
    when: { first: 3 },
  })
})

test('values of a preset are written as they would be typed', () => {
  expect(toTexts({ status: 429, headers: { 'retry-after': '2' }, path: '/json/' })).toEqual({
    status: '429',
    headers: '{"retry-after":"2"}',
    path: '/json/',
  })
})

test('an effect is told in a line', () => {
  expect(describeFields({ kind: 'status', status: 429, headers: { a: 'b' } })).toBe(
    'status 429 headers {"a":"b"}',
  )
  expect(describeFields({ first: 3, probability: 0.5 })).toBe('first 3 probability 0.5')
})
