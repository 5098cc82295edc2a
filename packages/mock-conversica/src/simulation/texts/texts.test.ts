import { describe, expect, test } from 'vitest'
import { createRandom } from '../../testing/create-random.ts'
import { ASSISTANT_TEXTS, type AssistantText } from './assistant-texts.ts'
import { LEAD_TEXTS, type LeadText } from './lead-texts.ts'
import { composeAsAssistant, composeAsLead, fill, type TextValues } from './message-text.ts'

const VALUES: TextValues = {
  firstName: 'Sally',
  repName: 'John',
  rep: 'John',
  assistant: 'Rosa',
  source: 'Autumn Fair',
  interest: 'the 2027 Ficta Roadster',
  wish: 'the 2027 Ficta Roadster',
  until: 'Monday 9 March',
  subject: 'Hello',
  phone1: '212-555-0101',
  phone2: '212-555-0151',
  email1: 'sally@home.example.com',
  email2: 'sally@work.example.com',
}

const ASSISTANT: readonly AssistantText[] = Object.values(ASSISTANT_TEXTS).flat()
const LEAD: readonly LeadText[] = Object.values(LEAD_TEXTS).flat()

/** Two text messages: nobody reads a third. */
const SMS_CHARACTERS_MAX = 306

const writing = (seed: number) => ({ values: VALUES, random: createRandom(seed) })

describe('texts', () => {
  test('leave nothing open once they are filled', () => {
    const letters = [
      ...ASSISTANT.flatMap((text) => [
        composeAsAssistant(text, 'email', writing(1)),
        composeAsAssistant(text, 'sms', writing(1)),
      ]),
      ...LEAD.map((text) => composeAsLead(text, 'email', writing(1))),
    ]

    for (const { subject, body } of letters) expect(subject + body).not.toMatch(/[{}]|undefined/)
  })

  test('fit into two text messages where they are ones', () => {
    for (const { sms } of ASSISTANT) {
      expect(fill(sms, VALUES).length).toBeLessThanOrEqual(SMS_CHARACTERS_MAX)
    }
  })

  test('are never twice the same', () => {
    const bodies = [...ASSISTANT, ...LEAD].map(({ body }) => body)

    expect(new Set(bodies).size).toBe(bodies.length)
  })

  test('offer a choice, but for the one that needs none', () => {
    const single = Object.entries({ ...ASSISTANT_TEXTS, ...LEAD_TEXTS }).filter(
      ([, texts]) => texts.length < 2,
    )

    expect(single.map(([name]) => name)).toEqual(['email-only'])
  })
})

test('fill leaves braces in values alone', () => {
  const values = { ...VALUES, firstName: '{repName}' }

  expect(fill('Hi {firstName}, {unknown}', values)).toBe('Hi {repName}, {unknown}')
})

test('an email greets the lead and is signed for the rep', () => {
  const { subject, body } = composeAsAssistant(ASSISTANT_TEXTS.opening[2], 'email', writing(3))

  expect(subject).toBe('Sally, may John call you?')
  expect(body).toMatch(/^(?:Hi|Hello|Dear) Sally,\n\n/)
  expect(body).toMatch(/\nRosa\nAssistant to John$/)
})

test('a text message has a fixed subject, and no signature', () => {
  const { subject, body } = composeAsAssistant(ASSISTANT_TEXTS.opening[2], 'sms', writing(3))

  expect(subject).toBe('Text message')
  expect(body).toBe(
    'Hi Sally, John would like to tell you more about the 2027 Ficta Roadster. When is a good moment for a call? Rosa',
  )
})

test('an answer takes up the subject, an automatic one has its own', () => {
  expect(composeAsLead(LEAD_TEXTS.thanks[0], 'email', writing(1)).subject).toBe('Re: Hello')
  expect(composeAsLead(LEAD_TEXTS['out-of-office'][0], 'email', writing(1)).subject).toBe(
    'Automatic reply: Hello',
  )
})
