// Leads that want to talk.
import type { Random } from '@ensaio/mock-kit'
import { becomes, between, answers, hears, sends, series, soon } from '../assistant/script-parts.ts'
import type { Script } from '../assistant/beat.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../durations.ts'
import type { Marks } from '../lead/lead-facts.ts'
import type { Persona } from './persona.ts'

/** What a lead's interest means to the customer. */
export const HOT_MARKS: Marks = { hotLead: true, leadStatus: 'Hot Lead' }

export const hot: Persona = {
  name: 'hot',
  summary: 'Answers the first message with interest; the rep calls; all is well.',
  weight: 14,
  script: (random) => [
    ...series(random, 1),
    hears('interested', soon(random), { marks: HOT_MARKS }),
    ...answers(random, 'handover'),
    ...happyEnd(random),
  ],
}

export const slowHot: Persona = {
  name: 'slow-hot',
  summary: 'Answers with interest, but only the third message.',
  weight: 8,
  script: (random) => [
    ...series(random, 3),
    hears('late-interest', soon(random), { marks: HOT_MARKS }),
    ...answers(random, 'handover'),
    ...happyEnd(random),
  ],
}

export const hotPhone: Persona = {
  name: 'hot-phone',
  summary: 'Is interested, gives a mobile number and agrees to text messages.',
  weight: 6,
  script: (random) => [
    ...series(random, random.integer(1, 2)),
    hears('interested-phone', soon(random), {
      marks: { ...HOT_MARKS, smsOptIn: true, smsOptOut: false },
      discovers: ['discoveredPhone1'],
    }),
    ...answers(random, 'handover-phone'),
    ...happyEnd(random),
  ],
}

export const newContact: Persona = {
  name: 'new-contact',
  summary: 'Is interested and gives two new phone numbers and two new email addresses.',
  weight: 3,
  script: (random) => [
    ...series(random, random.integer(1, 2)),
    hears('new-contact', soon(random), {
      marks: HOT_MARKS,
      discovers: ['discoveredPhone1', 'discoveredPhone2', 'discoveredEmail1', 'discoveredEmail2'],
    }),
    ...answers(random, 'handover-phone'),
    ...happyEnd(random),
  ],
}

export const atRisk: Persona = {
  name: 'at-risk',
  summary: 'Is interested, but nobody calls: the lead comes to be at risk.',
  weight: 4,
  script: (random) => [
    ...series(random, 1),
    hears('interested', soon(random), { marks: HOT_MARKS }),
    ...answers(random, 'handover'),
    sends('check-in', between(random, 22 * HOUR_MS, 28 * HOUR_MS)),
    hears('not-contacted', soon(random), { marks: { leadAtRisk: true, actionRequired: true } }),
    ...answers(random, 'apology'),
  ],
}

export const question: Persona = {
  name: 'question',
  summary: 'Asks something that a person has to answer.',
  weight: 9,
  script: (random) => [
    ...series(random, random.integer(1, 2)),
    hears('question', soon(random), {
      marks: { leadStatus: 'Further Action', actionRequired: true },
    }),
    ...answers(random, 'answer-question'),
    hears('thanks', between(random, 20 * MINUTE_MS, DAY_MS)),
    becomes('Conversation Complete', between(random, 5 * MINUTE_MS, 20 * MINUTE_MS)),
  ],
}

/** A day later the assistant asks whether the rep called, and the lead says yes. */
export function happyEnd(random: Random): Script {
  return [
    sends('check-in', between(random, 22 * HOUR_MS, 28 * HOUR_MS)),
    hears('was-contacted', soon(random)),
    ...answers(random, 'farewell'),
    becomes('Conversation Complete', between(random, 5 * MINUTE_MS, 20 * MINUTE_MS)),
  ]
}
