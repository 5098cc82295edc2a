// Leads that are interested.
import type { Random } from '@ensaio/mock-kit'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../durations.ts'
import type { FactChanges } from '../../lead/lead-facts.ts'
import {
  between,
  completes,
  messageSeries,
  receives,
  replies,
  replyDelay,
  type Script,
  sends,
} from '../script-steps.ts'
import type { Persona } from './persona.ts'

/** The changes that a lead's interest brings. */
export const HOT: FactChanges = { hotLead: true, leadStatus: 'Hot Lead' }

export const hot: Persona = {
  name: 'hot',
  summary: 'Replies to the first message with interest; the rep calls.',
  weight: 14,
  script: (random) => [
    ...messageSeries(random, 1),
    receives('interested', replyDelay(random), { changes: HOT }),
    ...handedOver(random),
  ],
}

export const slowHot: Persona = {
  name: 'slow-hot',
  summary: 'Replies with interest, but only to the third message.',
  weight: 8,
  script: (random) => [
    ...messageSeries(random, 3),
    receives('late-interest', replyDelay(random), { changes: HOT }),
    ...handedOver(random),
  ],
}

export const hotPhone: Persona = {
  name: 'hot-phone',
  summary: 'Is interested, gives a mobile number and agrees to text messages.',
  weight: 6,
  script: (random) => [
    ...messageSeries(random, random.integer(1, 2)),
    receives('interested-phone', replyDelay(random), {
      changes: { ...HOT, smsOptIn: true, smsOptOut: false },
      discovers: ['discoveredPhone1'],
    }),
    ...handedOver(random, 'handover-phone'),
  ],
}

export const newContact: Persona = {
  name: 'new-contact',
  summary: 'Is interested and gives two new phone numbers and two new email addresses.',
  weight: 3,
  script: (random) => [
    ...messageSeries(random, random.integer(1, 2)),
    receives('new-contact', replyDelay(random), {
      changes: HOT,
      discovers: ['discoveredPhone1', 'discoveredPhone2', 'discoveredEmail1', 'discoveredEmail2'],
    }),
    ...handedOver(random, 'handover-phone'),
  ],
}

// `actionRequired` comes with the assistant's last message: from then on a person has to act.

export const atRisk: Persona = {
  name: 'at-risk',
  summary: 'Is interested, but nobody calls: the lead becomes at risk.',
  weight: 4,
  script: (random) => [
    ...messageSeries(random, 1),
    receives('interested', replyDelay(random), { changes: HOT }),
    ...replies(random, 'handover'),
    sends('check-in', between(random, 22 * HOUR_MS, 28 * HOUR_MS)),
    receives('not-contacted', replyDelay(random), {
      changes: { leadAtRisk: true },
    }),
    ...replies(random, 'apology', { changes: { actionRequired: true } }),
  ],
}

export const question: Persona = {
  name: 'question',
  summary: 'Asks a question that a person has to answer.',
  weight: 9,
  script: (random) => [
    ...messageSeries(random, random.integer(1, 2)),
    receives('question', replyDelay(random), {
      changes: { leadStatus: 'Further Action' },
    }),
    ...replies(random, 'answer-question', { changes: { actionRequired: true } }),
    receives('thanks', between(random, 20 * MINUTE_MS, DAY_MS)),
    completes(random),
  ],
}

/** The assistant hands the lead over. A day later it asks if the rep called, and the lead says yes. */
export function handedOver(
  random: Random,
  reply: 'handover' | 'handover-phone' = 'handover',
): Script {
  return [
    ...replies(random, reply),
    sends('check-in', between(random, 22 * HOUR_MS, 28 * HOUR_MS)),
    receives('was-contacted', replyDelay(random)),
    ...replies(random, 'farewell'),
    completes(random),
  ]
}
