// Leads that are away, or that reply late or never.
import { DAY_MS, MINUTE_MS } from '../../durations.ts'
import {
  changesTo,
  messageSeries,
  receives,
  replyDelay,
  sends,
  SERIES_LENGTH,
  wholeDays,
} from '../script-steps.ts'
import { handedOver, HOT } from './interested.ts'
import type { Persona } from './persona.ts'

/** The time without a reply to the last message after which Listening begins (observed). */
export const LISTENING_AFTER_MS = 7 * DAY_MS

export const outOfOffice: Persona = {
  name: 'ooo',
  summary:
    'Is out of office until a date; the assistant writes again on that date and gets an interested reply.',
  weight: 7,
  script: (random) => [
    ...messageSeries(random, 1),
    receives('out-of-office', MINUTE_MS, { status: 'Out of Office' }),
    sends('welcome-back', wholeDays(random, 3, 9)),
    receives('interested', replyDelay(random), { changes: HOT }),
    ...handedOver(random),
  ],
}

export const later: Persona = {
  name: 'later',
  summary: 'Asks to be contacted later; the assistant does so and gets an interested reply.',
  weight: 8,
  script: (random) => [
    ...messageSeries(random, random.integer(1, 2)),
    receives('later', replyDelay(random), { status: 'Checking Back Later' }),
    sends('check-back', wholeDays(random, 10, 21)),
    receives('interested', replyDelay(random), { changes: HOT }),
    ...handedOver(random),
  ],
}

export const alwaysLater: Persona = {
  name: 'always-later',
  summary: 'Asks to be contacted later again and again, until the assistant gives up.',
  weight: 1,
  script: (random) => [
    ...messageSeries(random, 1),
    receives('later', replyDelay(random), { status: 'Checking Back Later' }),
    sends('check-back', wholeDays(random, 7, 14)),
    receives('later', replyDelay(random), { status: 'Checking Back Later' }),
    sends('check-back', wholeDays(random, 7, 14)),
    receives('later', replyDelay(random), {
      status: 'Pause Limit Exceeded',
      changes: { leadStatus: 'No Further Action' },
    }),
  ],
}

export const silent: Persona = {
  name: 'silent',
  summary: 'Never replies: after all follow-ups and seven days the assistant only listens.',
  weight: 20,
  script: (random) => messageSeries(random, SERIES_LENGTH),
}

export const late: Persona = {
  name: 'late',
  summary: 'Replies with interest only when the assistant has given up and listens.',
  weight: 4,
  script: (random) => [
    ...messageSeries(random, SERIES_LENGTH),
    changesTo('Listening', LISTENING_AFTER_MS),
    receives('late-interest', wholeDays(random, 2, 9), { changes: HOT }),
    ...handedOver(random),
  ],
}
