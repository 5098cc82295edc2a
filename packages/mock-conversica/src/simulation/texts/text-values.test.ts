import { expect, test } from 'vitest'
import type { Lead } from '../../lead/lead.ts'
import { createRandom } from '../../testing/create-random.ts'
import { sampleLead } from '../../testing/open-conversica.ts'
import { detailsOf, textValuesOf } from './text-values.ts'

function valuesOf(lead: Partial<Lead>) {
  const details = detailsOf(sampleLead(lead), createRandom(1))
  const until = Date.parse('2026-03-09T12:00:00Z')
  return textValuesOf(sampleLead(lead), { details, assistant: 'Rosa', until, subject: '' })
}

test.each([
  ['Helena Prado', 'Helena'],
  ['John', 'John'],
  ['Dr. Amina Costa', 'Dr. Amina Costa'],
  ['J. R. Holm', 'J. R. Holm'],
  [' Ana  Reis ', 'Ana'],
])('the rep %s is called %s', (repName, rep) => {
  expect(valuesOf({ repName }).rep).toBe(rep)
})

test('names the vehicle where there is one', () => {
  expect(valuesOf({ year: '2027', make: 'Ficta', model: 'Roadster' }).interest).toBe(
    'the 2027 Ficta Roadster',
  )
  expect(valuesOf({ make: 'Ficta' }).interest).toBe('the Ficta')
  expect(valuesOf({ year: '2027' }).interest).toBe('our offer')
})

test('writes a day as people do', () => {
  expect(valuesOf({}).until).toBe('Monday 9 March')
})

test('makes contact details up that belong to nobody', () => {
  const values = valuesOf({ firstName: 'Zoë' })

  expect(values.phone1).toMatch(/^\d{3}-555-01\d\d$/)
  expect(values.phone2).toMatch(/^\d{3}-555-01\d\d$/)
  expect(values.phone1).not.toBe(values.phone2)
  expect(values.email1).toMatch(/^zoe\.\d\d@\w+\.example\.(?:com|net|org)$/)
  expect(valuesOf({ firstName: '李' }).email2).toMatch(/^contact@/)
})
