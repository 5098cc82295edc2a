// Leads that decline, or that are not potential customers.
import { HOUR_MS, MINUTE_MS } from '../../durations.ts'
import type { FactChanges } from '../../lead/lead-facts.ts'
import {
  between,
  changesTo,
  completes,
  messageSeries,
  receives,
  replies,
  replyDelay,
} from '../script-steps.ts'
import type { Persona } from './persona.ts'

const DONE: FactChanges = { leadStatus: 'No Further Action' }
const NO_EMAIL: FactChanges = { ...DONE, doNotEmail: true }
const SILENCE: FactChanges = { ...NO_EMAIL, smsOptIn: false, smsOptOut: true }

export const notInterested: Persona = {
  name: 'not-interested',
  summary: 'Declines politely.',
  weight: 8,
  script: (random) => [
    ...messageSeries(random, random.integer(1, 3)),
    receives('not-interested', replyDelay(random), { changes: DONE }),
    ...replies(random, 'respect-no'),
    completes(random),
  ],
}

export const satisfied: Persona = {
  name: 'satisfied',
  summary: 'Has already been helped.',
  weight: 3,
  script: (random) => [
    ...messageSeries(random, random.integer(1, 2)),
    receives('satisfied', replyDelay(random), { changes: { leadStatus: 'Satisfied (New)' } }),
    ...replies(random, 'glad-to-hear'),
    completes(random),
  ],
}

export const disqualified: Persona = {
  name: 'disqualified',
  summary: 'Is not a potential customer: a student, a vendor, the wrong person.',
  weight: 3,
  script: (random) => [
    ...messageSeries(random, 1),
    receives('disqualified', replyDelay(random), { changes: { leadStatus: 'Disqualified' } }),
    ...replies(random, 'respect-no'),
    completes(random),
  ],
}

export const stop: Persona = {
  name: 'stop',
  summary: 'Asks to be left alone.',
  weight: 3,
  script: (random) => [
    ...messageSeries(random, random.integer(1, 3)),
    receives('ask-stop', replyDelay(random), { status: 'Lead Requested Stop', changes: SILENCE }),
  ],
}

export const doNotEmail: Persona = {
  name: 'do-not-email',
  summary: 'Asks for no more emails.',
  weight: 1,
  script: (random) => [
    ...messageSeries(random, random.integer(1, 2)),
    receives('ask-no-email', replyDelay(random), { status: 'Do Not Email', changes: NO_EMAIL }),
  ],
}

export const unsubscribe: Persona = {
  name: 'unsubscribe',
  summary: 'Follows the unsubscribe link, without a reply.',
  weight: 3,
  script: (random) => [
    ...messageSeries(random, random.integer(1, 3)),
    changesTo('Unsubscribed', between(random, 5 * MINUTE_MS, 9 * HOUR_MS), { changes: NO_EMAIL }),
  ],
}

export const spam: Persona = {
  name: 'spam',
  summary: 'Marks the message as spam.',
  weight: 1,
  script: (random) => [
    ...messageSeries(random, random.integer(1, 2)),
    changesTo('Marked Spam', between(random, 5 * MINUTE_MS, 9 * HOUR_MS), { changes: NO_EMAIL }),
  ],
}

export const textStop: Persona = {
  name: 'text-stop',
  summary: 'Replies STOP to a text message; emails continue.',
  weight: 0,
  script: (random) => [
    ...messageSeries(random, 2),
    receives('text-stop', between(random, 2 * MINUTE_MS, 20 * MINUTE_MS), {
      changes: { smsOptIn: false, smsOptOut: true },
    }),
    ...replies(random, 'email-only'),
  ],
}

export const changedJob: Persona = {
  name: 'changed-job',
  summary: 'Has left the company; an automatic reply says so and names another address.',
  weight: 2,
  script: (random) => [
    ...messageSeries(random, 1),
    receives('left-company', between(random, MINUTE_MS, 2 * MINUTE_MS), {
      status: 'No Longer at Company',
      changes: DONE,
      discovers: ['discoveredEmail1'],
    }),
  ],
}
