import { expect, test } from 'vitest'
import { LEAD_TEXTS } from '../texts/lead-texts.ts'
import { readReply } from './choose-persona.ts'

test.each([
  ['Please stop writing to me.', 'stop'],
  ['UNSUBSCRIBE', 'stop'],
  ['No more emails, please.', 'do-not-email'],
  ['Sorry, not interested', 'not-interested'],
  ['I am out of the office until Monday', 'ooo'],
  ['She is no longer with the company', 'changed-job'],
  ['Try me next month', 'later'],
  ['What does it cost?', 'question'],
  ['Yes, call me', 'hot'],
  ['I have already been helped', 'satisfied'],
  ['qwertz', 'review'],
])('reads "%s" as %s', (body, persona) => {
  expect(readReply(body)).toBe(persona)
})

test('cannot make out what the texts of the persona review say', () => {
  for (const { body } of LEAD_TEXTS.unclear) expect(readReply(body)).toBe('review')
})
