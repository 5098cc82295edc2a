import { describe, expect, test } from 'vitest'
import { inputCheckOf } from './check-input.ts'
import type { InputSchema } from './input-schema.ts'

/** The problems of the one field of an input. */
function problemsOf(field: InputSchema, value: unknown): readonly string[] {
  return inputCheckOf({ type: 'object', properties: { field } }, 'the input')({ field: value })
}

const TEXT = { type: 'string' }
const FILLED = { type: 'string', minLength: 1 }
const KIND = { enum: ['call', 'visit'] }
const COUNT = { type: 'integer', minimum: 0, maximum: 5 }
const TEXTS = { type: 'array', items: FILLED }
const TEXT_OR_TEXTS = { oneOf: [FILLED, { type: 'array', items: FILLED, minItems: 2 }] }
const INSTANT = { type: 'string', format: 'date-time' }
const ID_AND_REASON = { type: 'object', properties: { id: TEXT, reason: TEXT } }

function check(schema: InputSchema, value: unknown): string {
  return inputCheckOf(schema, 'the input')(value).join(' ')
}

describe('a value of each kind', () => {
  test.each<[unknown, InputSchema]>([
    ['p1', FILLED],
    ['', TEXT],
    ['call', KIND],
    [false, { type: 'boolean' }],
    [0, COUNT],
    [['a', 'b'], TEXTS],
    [[], TEXTS],
    ['a', TEXT_OR_TEXTS],
    [['a', 'b'], TEXT_OR_TEXTS],
    ['2026-03-02T09:00:00-03:00', INSTANT],
    [{}, ID_AND_REASON],
    [undefined, FILLED],
  ])('passes: %j', (value, schema) => {
    expect(problemsOf(schema, value)).toEqual([])
  })

  test.each<[unknown, InputSchema, string]>([
    [7, FILLED, 'field is 7. Send a string.'],
    [null, TEXT, 'field is null. Send a string.'],
    ['', FILLED, 'field is "". Send at least 1 character.'],
    ['CALL', KIND, 'field is "CALL". Send one of "call", "visit".'],
    [['call'], KIND, 'field is a list of 1 item. Send one of "call", "visit".'],
    ['true', { type: 'boolean' }, 'field is "true". Send true or false.'],
    [0, { type: 'boolean' }, 'field is 0. Send true or false.'],
    [-1, COUNT, 'field is -1. Send at least 0.'],
    [6, COUNT, 'field is 6. Send at most 5.'],
    [1.5, COUNT, 'field is 1.5. Send an integer.'],
    ['1', COUNT, 'field is "1". Send an integer.'],
    ['a', TEXTS, 'field is "a". Send a list.'],
    [['a', 7], TEXTS, 'field.1 is 7. Send a string.'],
    [['a', ''], TEXTS, 'field.1 is "". Send at least 1 character.'],
    [['a'], TEXT_OR_TEXTS, 'field is a list of 1 item. Send at least 2 items.'],
    [7, TEXT_OR_TEXTS, 'field is 7. Send a string or a list.'],
    ['2026-03-02', INSTANT, 'field is "2026-03-02". Send a date and time with offset, such as'],
    ['2026-02-30T09:00:00Z', INSTANT, 'Send a date and time with offset'],
    ['2026-03-02T25:00:00Z', INSTANT, 'Send a date and time with offset'],
    [1_772_442_000_000, INSTANT, 'field is 1772442000000. Send a string.'],
    [[], ID_AND_REASON, 'field is a list of 0 items. Send an object.'],
    [null, ID_AND_REASON, 'field is null. Send an object.'],
  ])('is refused where another is expected: %j', (value, schema, problem) => {
    expect(problemsOf(schema, value)).toEqual([expect.stringContaining(problem)])
  })

  test('is shown by its beginning', () => {
    const [problem = ''] = problemsOf({ type: 'boolean' }, 'a'.repeat(100_000))

    expect(problem.length).toBeLessThan(200)
    expect(problem).toMatch(/is "a+"\.\.\. \(100000 characters\)\. Send true or false\.$/)
  })
})

describe('a field that is missing', () => {
  test.each<[InputSchema, string]>([
    [FILLED, 'field is missing. Send a string.'],
    [KIND, 'field is missing. Send one of "call", "visit".'],
    [INSTANT, 'field is missing. Send a date and time with offset, such as'],
    [TEXT_OR_TEXTS, 'field is missing. Send a string or a list.'],
    [{}, 'field is missing. Send a value.'],
  ])('is named together with what to send: %j', (field, problem) => {
    const schema = { type: 'object', required: ['field'], properties: { field } }

    expect(check(schema, {})).toContain(problem)
    expect(check(schema, { field: undefined })).toContain(problem)
  })

  test('is named by its path', () => {
    const customer = { type: 'object', required: ['name'], properties: { name: TEXT } }

    expect(check({ type: 'object', properties: { customer } }, { customer: {} })).toBe(
      'customer.name is missing. Send a string.',
    )
  })
})

describe('a field that the schema does not list', () => {
  test('is refused with the nearest name and all that are known', () => {
    expect(check(ID_AND_REASON, { id: 'p1', reasn: 'x' })).toBe(
      'there is no field "reasn". Did you mean "reason"? The fields are id, reason.',
    )
  })

  test('is refused without a guess where no name is near', () => {
    expect(check(ID_AND_REASON, { colour: 'red' })).toBe(
      'there is no field "colour". The fields are id, reason.',
    )
  })

  test('is refused where there are none', () => {
    const none = { type: 'object', properties: {} }

    expect(check(none, { id: 'p1' })).toBe('there is no field "id". It takes none.')
    expect(check(none, {})).toBe('')
  })

  test('is refused inside an object, and said where', () => {
    const schema = { type: 'object', properties: { customer: ID_AND_REASON } }

    expect(check(schema, { customer: { reasn: 'x' } })).toBe(
      'customer has no field "reasn". Did you mean "reason"? The fields are id, reason.',
    )
  })

  test.each(['{"Id":"p1"}', '{"__proto__":{"id":"p1"}}', '{"constructor":1}', '{"":1}'])(
    'is refused however it is called: %s',
    (text) => {
      expect(check(ID_AND_REASON, JSON.parse(text))).toContain('there is no field "')
    },
  )

  test('is refused without a value too, since it stands for a misspelt one', () => {
    expect(check(ID_AND_REASON, { reasn: undefined })).toContain('no field "reasn"')
  })

  test('is shown by its beginning', () => {
    const problem = check(ID_AND_REASON, { ['x'.repeat(100_000)]: 1 })

    expect(problem).toMatch(/no field "x{59}\.\.\.\. The fields/)
  })

  test('passes where others are welcome and of the right kind', () => {
    const open = { ...ID_AND_REASON, additionalProperties: TEXT }

    expect(check(open, { id: 'p1', colour: 'red' })).toBe('')
    expect(check(open, { id: 'p1', age: 7 })).toBe('age is 7. Send a string.')
  })
})

test('all problems are listed, and counted where there are too many to name', () => {
  const fields = Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`x${index}`, 1]))

  expect(check(ID_AND_REASON, { id: 7, idd: 1 })).toBe(
    'there is no field "idd". Did you mean "id"? The fields are id, reason. id is 7. Send a string.',
  )
  expect(check(ID_AND_REASON, fields)).toMatch(/"x9"\. .* 3 more do not fit\.$/)
})

test('a schema with a misspelt keyword fails at the first value', () => {
  expect(() => check({ type: 'string', minLenght: 1 }, 'a')).toThrow('minLenght')
})
