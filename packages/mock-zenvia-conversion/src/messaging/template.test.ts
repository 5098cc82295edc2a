import { expect, test } from 'vitest'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { fillTemplate, forbiddenValue, templateValues, toParameterName } from './template.ts'

// All that templates read of a prospect.
const PROSPECT = {
  firstName: 'Ximena',
  group: { id: 'g', name: 'Boreal Centro' },
} as ProspectRecord
const TEMPLATE = 'Hola {{prospect.firstName}}, {{ prospect.group }}: {{date}}.'

test('placeholders take given values, then known ones, then nothing', () => {
  const values = templateValues(TEMPLATE, PROSPECT, { date: 'lunes', other: 'x' })

  expect(values).toEqual({
    'prospect.firstName': 'Ximena',
    'prospect.group': 'Boreal Centro',
    date: 'lunes',
  })
  expect(fillTemplate(TEMPLATE, values)).toBe('Hola Ximena, Boreal Centro: lunes.')
  expect(fillTemplate(TEMPLATE, templateValues(TEMPLATE, PROSPECT, {}))).toMatch(/: \.$/)
})

test('a value is never read as a pattern, nor a name as an inherited one', () => {
  const values = templateValues('{{a}}{{constructor}}', PROSPECT, { a: '$& {{b}}' })

  expect(fillTemplate('{{a}}{{constructor}}', values)).toBe('$& {{b}}')
})

test.each(['a\nb', 'a\rb', 'a\tb', 'a    b'])('%j may not stand in a gap', (value) => {
  expect(forbiddenValue({ ok: 'a b', date: value })).toBe('date')
})

test.each([
  ['prospect.firstName', 'prospectFirstName'],
  ['date', 'date'],
  ['1', '1'],
])('the gap %s is spelt %s in answers', (gap, name) => {
  expect(toParameterName(gap)).toBe(name)
})
