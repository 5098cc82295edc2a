import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { FAULT_PRESETS } from './fault-presets.ts'
import { InvalidFaultRuleError } from './invalid-fault-rule-error.ts'
import { parseFaultRule } from './parse-fault-rule.ts'
import { vocabulary } from './testing/vocabulary.ts'

const reset = { service: 'pets', on: 'request', effect: { kind: 'reset' } } as const
const drop = { service: 'pets', on: 'delivery', effect: { kind: 'drop' } } as const

test.for([
  { kind: 'status', status: 429, headers: { 'retry-after': '1' }, body: { error: 'slow down' } },
  { kind: 'status', status: 503, body: null },
  { kind: 'status', status: 204 },
  { kind: 'delay', ms: 0 },
  { kind: 'delay', ms: 600_000 },
  { kind: 'delay', fromMs: 10, toMs: 10 },
  { kind: 'reset' },
  { kind: 'truncate' },
  { kind: 'malformedJson' },
  { kind: 'drip', bytesPerSecond: 1 },
  { kind: 'silence' },
  { kind: 'answerLost' },
] as const)('reads the effect %j on requests as it is written', (effect) => {
  const rule = { ...reset, id: 'mine', match: { operationId: 'getPet' }, effect }

  expect(parseFaultRule(rule, vocabulary)).toEqual(rule)
})

test.for([
  { kind: 'drop' },
  { kind: 'duplicate', times: 10 },
  { kind: 'delay', ms: 86_400_000 },
  { kind: 'delay', fromMs: 0, toMs: 2_592_000_000 },
  { kind: 'reorder', behind: 1 },
  { kind: 'corrupt' },
] as const)('reads the effect %j on deliveries as it is written', (effect) => {
  const rule = { ...drop, match: { webhook: 'petSold', target: 'any name' }, effect }

  expect(parseFaultRule(rule, vocabulary)).toEqual(rule)
})

test('a rule without match is about the whole service', () => {
  expect(parseFaultRule(reset, vocabulary)).toEqual({ ...reset, match: {} })
})

test('reads a method in small letters', () => {
  const rule = parseFaultRule({ ...reset, match: { method: 'post' } }, vocabulary)

  expect(rule.match).toEqual({ method: 'POST' })
})

test('takes all keys of when together', () => {
  const when = { after: 0, every: 2, probability: 0.25, first: 3 }

  expect(parseFaultRule({ ...reset, when }, vocabulary).when).toEqual(when)
})

test.for(Object.entries(FAULT_PRESETS))(
  'the preset %s makes a rule for all services',
  ([preset, { rule }]) => {
    expect(parseFaultRule({ preset }, vocabulary)).toEqual({
      ...rule,
      id: preset,
      service: '*',
      preset,
      match: {},
    })
  },
)

test('the fields of a rule win over those of its preset', () => {
  const given = { preset: 'flaky', service: 'pets', when: { every: 2 }, match: { method: 'GET' } }

  expect(parseFaultRule(given, vocabulary)).toEqual({
    ...given,
    id: 'flaky-pets',
    on: 'request',
    effect: { kind: 'reset' },
  })
})

test('a rule for all services may name what any of them has', () => {
  const rule = { ...reset, service: '*', match: { operationId: 'listToys', path: '/pets/*' } }

  expect(parseFaultRule(rule, vocabulary)).toEqual(rule)
})

test('the rule is a copy', () => {
  const match = { operationId: 'getPet' }
  const rule = parseFaultRule({ ...reset, match }, vocabulary)

  match.operationId = 'other'

  expect(rule.match).toEqual({ operationId: 'getPet' })
})

test.for([null, undefined, 7, 'reset', [], () => 1] as const)(
  'refuses what is no JSON object: %s',
  (input) => {
    expect(() => parseFaultRule(input, vocabulary)).toThrow('Send an object.')
  },
)

test('refuses an object that refers to itself', () => {
  const rule: Record<string, unknown> = { ...reset }
  rule['match'] = rule

  expect(() => parseFaultRule(rule, vocabulary)).toThrow(InvalidFaultRuleError)
})

test('lists all problems at once', () => {
  const problems = problemsOf({
    id: '/',
    service: 'pets',
    on: 'request',
    match: { operationId: 'gettPet', path: 'x', method: 'FETCH' },
    when: { first: 0, every: 0 },
    effect: { kind: 'delay', fromMs: -1, toMs: 'x' },
    extra: 1,
  })

  expect(problems.map(({ where }) => where).sort()).toEqual([
    'effect.fromMs',
    'effect.toMs',
    'extra',
    'id',
    'match.method',
    'match.operationId',
    'match.path',
    'when.every',
    'when.first',
  ])
})

test('an unknown service hides the problems of its names, not the others', () => {
  const problems = problemsOf({
    ...reset,
    service: 'cats',
    match: { operationId: 'x' },
    when: { first: 0 },
  })

  expect(problems.map(({ where }) => where)).toEqual(['when.first', 'service'])
})

test.each([[{ toString: null }], { toString: 1 }])(
  'a service of %j is named as a problem',
  (service) => {
    expect(problemsOf({ ...reset, service }).map(({ where }) => where)).toEqual(['service'])
  },
)

test('a header that is an object is named as a problem', () => {
  const effect = { kind: 'status', status: 500, headers: { 'x-odd': { toString: null } } }

  expect(problemsOf({ ...reset, effect }).map(({ where }) => where)).toEqual([
    'effect.headers.x-odd',
  ])
})

test('whatever it is given, it returns a rule or lists problems', () => {
  const part = fc.oneof(fc.jsonValue(), fc.constantFrom('request', 'delivery', 'pets'))
  const effect = fc.record({ kind: fc.constantFrom('status', 'delay', 'drip', 'drop'), ms: part })
  const rule = fc.record(
    {
      id: part,
      service: part,
      on: part,
      match: part,
      when: part,
      effect: fc.oneof(part, effect),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.oneof(part, rule), (input) => {
      expect(outcomeOf(input)).toMatch(/^(rule|[1-9]\d* problems)$/)
    }),
  )
})

function outcomeOf(input: unknown): string {
  try {
    parseFaultRule(input, vocabulary)
    return 'rule'
  } catch (error) {
    return error instanceof InvalidFaultRuleError ? `${error.problems.length} problems` : 'a crash'
  }
}

function problemsOf(input: unknown) {
  try {
    parseFaultRule(input, vocabulary)
  } catch (error) {
    if (error instanceof InvalidFaultRuleError) return error.problems
    throw error
  }
  throw new Error('The rule was read.')
}

test.for([{ effect: 1n }, JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))])(
  'refuses what cannot be copied as JSON',
  (input) => {
    expect(() => parseFaultRule(input, vocabulary)).toThrow(
      'The rule is nested too deeply, or is not plain JSON. Send a flatter one.',
    )
  },
)
