import { describe, expect, test } from 'vitest'
import { ActionRefusedError } from '../errors/action-refused-error.ts'
import type { ActionInput } from './action-input.ts'
import { readInput, readOpenInput } from './read-input.ts'

const KINDS = ['call', 'visit'] as const

/** The input of an action that knows the one field. */
function holding(field: unknown): ActionInput<'field'> {
  return readInput('act', { field }, ['field'])
}

describe('readInput', () => {
  test('reads each kind of field', () => {
    const input = readInput(
      'act',
      {
        id: 'p1',
        kind: 'call',
        isLate: false,
        count: 0,
        ids: ['a', 'b'],
        at: '2026-03-02T09:00:00-03:00',
      },
      ['id', 'kind', 'isLate', 'count', 'ids', 'at'],
    )

    expect(input.text('id')).toBe('p1')
    expect(input.optionalText('id')).toBe('p1')
    expect(input.choice('kind', KINDS)).toBe('call')
    expect(input.optionalChoice('kind', KINDS)).toBe('call')
    expect(input.flag('isLate')).toBe(false)
    expect(input.count('count', 5)).toBe(0)
    expect(input.texts('ids')).toEqual(['a', 'b'])
    expect(input.textOrTexts('id')).toBe('p1')
    expect(input.textOrTexts('ids')).toEqual(['a', 'b'])
    expect(input.instant('at')).toBe(Date.parse('2026-03-02T12:00:00Z'))
  })

  test.each([{}, undefined, { field: undefined }])(
    'gives nothing where %o has nothing',
    (given) => {
      const input = readInput('act', given, ['field'])

      expect(input.optionalText('field')).toBeUndefined()
      expect(input.optionalChoice('field', KINDS)).toBeUndefined()
      expect(input.flag('field')).toBeUndefined()
      expect(input.count('field', 5)).toBeUndefined()
      expect(input.texts('field')).toBeUndefined()
      expect(input.textOrTexts('field')).toBeUndefined()
      expect(input.instant('field')).toBeUndefined()
      expect(input.object('field', [])).toBeUndefined()
      expect(() => input.text('field')).toThrow('field is missing. Send a text.')
      expect(() => input.choice('field', KINDS)).toThrow(
        'field is missing. Send one of call, visit.',
      )
    },
  )

  test('takes an empty text only where a text may be left out', () => {
    expect(holding('').optionalText('field')).toBe('')
    expect(() => holding('').text('field')).toThrow('field is "". Send a text.')
    expect(() => holding('').textOrTexts('field')).toThrow('field is "". Send a text or a list')
    expect(() => holding(['a', '']).texts('field')).toThrow('field is ["a",""]. Send a list')
  })

  test('takes what an object inherits for no field', () => {
    const input = readInput('act', {}, ['constructor', 'toString'])

    expect(input.optionalText('constructor')).toBeUndefined()
    expect(() => input.text('toString')).toThrow('toString is missing')
  })

  test.each<[unknown, (input: ActionInput<'field'>) => unknown, string]>([
    [7, (input) => input.text('field'), 'field is 7. Send a text.'],
    [null, (input) => input.optionalText('field'), 'field is null. Send a text.'],
    ['CALL', (input) => input.choice('field', KINDS), 'is "CALL". Send one of call, visit.'],
    [['call'], (input) => input.optionalChoice('field', KINDS), 'is ["call"]. Send one of call'],
    ['', (input) => input.optionalChoice('field', KINDS), 'is "". Send one of call, visit.'],
    ['true', (input) => input.flag('field'), 'is "true". Send true or false.'],
    [0, (input) => input.flag('field'), 'is 0. Send true or false.'],
    [-1, (input) => input.count('field', 5), 'is -1. Send a whole number from 0 to 5.'],
    [6, (input) => input.count('field', 5), 'is 6. Send a whole number'],
    [1.5, (input) => input.count('field', 5), 'is 1.5. Send a whole number'],
    ['1', (input) => input.count('field', 5), 'is "1". Send a whole number'],
    ['a', (input) => input.texts('field'), 'is "a". Send a list of texts.'],
    [['a', 7], (input) => input.texts('field'), 'is ["a",7]. Send a list of texts.'],
    [['a'], (input) => input.textOrTexts('field'), 'Send a text or a list of two or more.'],
    [7, (input) => input.textOrTexts('field'), 'is 7. Send a text or a list of two or more.'],
    ['2026-03-02', (input) => input.instant('field'), 'Send an instant such as 2026-'],
    ['2026-03-02T09:00', (input) => input.instant('field'), 'Send an instant'],
    ['2026-02-30T09:00:00Z', (input) => input.instant('field'), 'Send an instant'],
    ['2026-03-02T25:00:00Z', (input) => input.instant('field'), 'Send an instant'],
    [1_772_442_000_000, (input) => input.instant('field'), 'Send an instant'],
    [[], (input) => input.object('field', []), 'field is []. Send an object.'],
    [null, (input) => input.object('field', []), 'field is null. Send an object.'],
  ])('refuses %j where another kind is expected', (value, read, why) => {
    const input = holding(value)

    expect(() => read(input)).toThrow(ActionRefusedError)
    expect(() => read(input)).toThrow(why)
  })

  test.each([null, 7, 'id', [], true])('refuses %j, which is no object', (given) => {
    expect(() => readInput('act', given, ['id'])).toThrow(
      'Failed to run act: the input is no JSON object. Send one.',
    )
  })

  test('shows no more of a value than can be read', () => {
    expect(() => holding('a'.repeat(1_000)).flag('field')).toThrow(/is "a{59}\.\.\.\. Send/)
  })

  test('refuses with the words of the action', () => {
    expect(() => holding('x').refuse('there is no x. Send y.')).toThrow(
      new ActionRefusedError('Failed to run act: there is no x. Send y.'),
    )
  })
})

describe('a field that the action does not know', () => {
  test('is refused with the nearest name and all that are known', () => {
    expect(() => readInput('act', { id: 'p1', reasn: 'x' }, ['id', 'reason'])).toThrow(
      new ActionRefusedError(
        'Failed to run act: it knows no "reasn". Did you mean "reason"? Send some of id, reason.',
      ),
    )
  })

  test('is refused together with all others, each with its own guess', () => {
    expect(() => readInput('act', { idd: 1, id: 2, red: 3, reasn: 4 }, ['id', 'reason'])).toThrow(
      new ActionRefusedError(
        'Failed to run act: it knows no "idd". Did you mean "id"? And no "red". ' +
          'And no "reasn". Did you mean "reason"? Send some of id, reason.',
      ),
    )
  })

  test('is counted alone where there are too many to name', () => {
    const fields = Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`x${index}`, 1]))

    expect(() => readInput('act', fields, ['id'])).toThrow(
      /it knows no "x0"\. .* And no "x9"\. And 3 more\. Send some of id\.$/,
    )
  })

  test('is refused without a guess where no name is near', () => {
    expect(() => readInput('act', { colour: 'red' }, ['id', 'reason'])).toThrow(
      'it knows no "colour". Send some of id, reason.',
    )
  })

  test('is refused where the action knows none', () => {
    expect(() => readInput('act', { id: 'p1' }, [])).toThrow('it knows no "id". Send nothing.')
    expect(() => readInput('act', {}, [])).not.toThrow()
  })

  test.each(['{"Id":"p1"}', '{"__proto__":{"id":"p1"}}', '{"constructor":1}', '{"":1}'])(
    'is refused however it is called: %s',
    (text) => {
      expect(() => readInput('act', JSON.parse(text), ['id'])).toThrow('it knows no "')
    },
  )

  test('is refused without a value too, since it stands for a misspelt one', () => {
    expect(() => readInput('act', { reasn: undefined }, ['reason'])).toThrow('knows no "reasn"')
  })

  test('is shown by its beginning', () => {
    const names = { ['x'.repeat(100_000)]: 1 }

    expect(() => readInput('act', names, ['id'])).toThrow(/knows no "x{59}\.\.\.\. Send/)
  })
})

describe('an object in a field', () => {
  const read = (customer: unknown) =>
    readInput('act', { customer }, ['customer']).object('customer', ['name', 'photo'])

  test('is read like an input', () => {
    expect(read({ name: 'Ana' })?.text('name')).toBe('Ana')
  })

  test('refuses what it does not know, and says where', () => {
    expect(() => read({ nam: 'Ana' })).toThrow(
      'Failed to run act: customer knows no "nam". Did you mean "name"? Send some of name, photo.',
    )
  })

  test('says where a value does not fit', () => {
    expect(() => read({ name: 7 })?.text('name')).toThrow('customer.name is 7. Send a text.')
    expect(() => read({})?.text('name')).toThrow('customer.name is missing. Send a text.')
  })
})

describe('readOpenInput', () => {
  test('hands out the fields that the action does not know', () => {
    const input = readOpenInput('act', { name: 'Ana', colour: 'red', naem: '' }, ['name'])

    expect(input.text('name')).toBe('Ana')
    expect(input.otherTexts()).toEqual({ colour: 'red', naem: '' })
  })

  test('keeps a field by the name of __proto__ as a field', () => {
    const others = readOpenInput('act', JSON.parse('{"__proto__":"x"}'), []).otherTexts()

    expect(Object.entries(others)).toEqual([['__proto__', 'x']])
  })

  test('refuses others that are no texts, and what is no object', () => {
    const input = readOpenInput('act', { name: 'Ana', age: 7 }, ['name'])

    expect(() => input.otherTexts()).toThrow('Failed to run act: age is 7. Send a text.')
    expect(() => readOpenInput('act', [], ['name'])).toThrow('the input is no JSON object')
  })
})
