// Leads that want no more, or that are of no use.
import { answers, becomes, between, hears, series, soon } from '../assistant/script-parts.ts'
import { HOUR_MS, MINUTE_MS } from '../durations.ts'
import type { Marks } from '../lead/lead-facts.ts'
import type { Persona } from './persona.ts'

const DONE: Marks = { leadStatus: 'No Further Action' }
const NO_EMAIL: Marks = { ...DONE, doNotEmail: true }
const SILENCE: Marks = { ...NO_EMAIL, smsOptIn: false, smsOptOut: true }

export const notInterested: Persona = {
  name: 'not-interested',
  summary: 'Declines with thanks.',
  weight: 8,
  script: (random) => [
    ...series(random, random.integer(1, 3)),
    hears('not-interested', soon(random), { marks: DONE }),
    ...answers(random, 'respect-no'),
    becomes('Conversation Complete', between(random, 5 * MINUTE_MS, 20 * MINUTE_MS)),
  ],
}

export const satisfied: Persona = {
  name: 'satisfied',
  summary: 'Has already been helped.',
  weight: 3,
  script: (random) => [
    ...series(random, random.integer(1, 2)),
    hears('satisfied', soon(random), { marks: { leadStatus: 'Satisfied (New)' } }),
    ...answers(random, 'glad-to-hear'),
    becomes('Conversation Complete', between(random, 5 * MINUTE_MS, 20 * MINUTE_MS)),
  ],
}

export const disqualified: Persona = {
  name: 'disqualified',
  summary: 'Is no customer: a student, a vendor, the wrong person.',
  weight: 3,
  script: (random) => [
    ...series(random, 1),
    hears('disqualified', soon(random), { marks: { leadStatus: 'Disqualified' } }),
    ...answers(random, 'respect-no'),
    becomes('Conversation Complete', between(random, 5 * MINUTE_MS, 20 * MINUTE_MS)),
  ],
}

export const stop: Persona = {
  name: 'stop',
  summary: 'Asks to be left alone.',
  weight: 3,
  script: (random) => [
    ...series(random, random.integer(1, 3)),
    hears('ask-stop', soon(random), { status: 'Lead Requested Stop', marks: SILENCE }),
  ],
}

export const doNotEmail: Persona = {
  name: 'do-not-email',
  summary: 'Wants no emails, and says so.',
  weight: 1,
  script: (random) => [
    ...series(random, random.integer(1, 2)),
    hears('ask-no-email', soon(random), { status: 'Do Not Email', marks: NO_EMAIL }),
  ],
}

export const unsubscribe: Persona = {
  name: 'unsubscribe',
  summary: 'Follows the link to unsubscribe, without a word.',
  weight: 3,
  script: (random) => [
    ...series(random, random.integer(1, 3)),
    becomes('Unsubscribed', between(random, 5 * MINUTE_MS, 9 * HOUR_MS), { marks: NO_EMAIL }),
  ],
}

export const spam: Persona = {
  name: 'spam',
  summary: 'Marks the message as spam.',
  weight: 1,
  script: (random) => [
    ...series(random, random.integer(1, 2)),
    becomes('Marked Spam', between(random, 5 * MINUTE_MS, 9 * HOUR_MS), { marks: NO_EMAIL }),
  ],
}

export const textStop: Persona = {
  name: 'text-stop',
  summary: 'Answers STOP to a text message; emails go on.',
  weight: 0,
  script: (random) => [
    ...series(random, 2),
    hears('text-stop', between(random, 2 * MINUTE_MS, 20 * MINUTE_MS), {
      marks: { smsOptIn: false, smsOptOut: true },
    }),
    ...answers(random, 'email-only'),
  ],
}

export const changedJob: Persona = {
  name: 'changed-job',
  summary: 'Has left the company; an automatic reply says so and names another address.',
  weight: 2,
  script: (random) => [
    ...series(random, 1),
    hears('left-company', between(random, MINUTE_MS, 2 * MINUTE_MS), {
      status: 'No Longer at Company',
      marks: DONE,
      discovers: ['discoveredEmail1'],
    }),
  ],
}
