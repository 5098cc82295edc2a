// Leads that are away, or that take their time.
import {
  answers,
  becomes,
  days,
  hears,
  sends,
  series,
  soon,
  SERIES_LENGTH,
} from '../assistant/script-parts.ts'
import { DAY_MS, MINUTE_MS } from '../durations.ts'
import { happyEnd, HOT_MARKS } from './interested.ts'
import type { Persona } from './persona.ts'

/** Listening begins when the last message of a series got no answer for so long (observed). */
export const LISTENING_AFTER_MS = 7 * DAY_MS

export const outOfOffice: Persona = {
  name: 'ooo',
  summary: 'Is out of office until a date; the assistant writes again then, and finds interest.',
  weight: 7,
  script: (random) => [
    ...series(random, 1),
    hears('out-of-office', MINUTE_MS, { status: 'Out of Office' }),
    sends('welcome-back', days(random, 3, 9)),
    hears('interested', soon(random), { marks: HOT_MARKS }),
    ...answers(random, 'handover'),
    ...happyEnd(random),
  ],
}

export const later: Persona = {
  name: 'later',
  summary: 'Asks to be written to later; the assistant does so, and finds interest.',
  weight: 8,
  script: (random) => [
    ...series(random, random.integer(1, 2)),
    hears('later', soon(random), { status: 'Checking Back Later' }),
    sends('check-back', days(random, 10, 21)),
    hears('interested', soon(random), { marks: HOT_MARKS }),
    ...answers(random, 'handover'),
    ...happyEnd(random),
  ],
}

export const alwaysLater: Persona = {
  name: 'always-later',
  summary: 'Asks to be written to later again and again, until the assistant gives up.',
  weight: 1,
  script: (random) => [
    ...series(random, 1),
    hears('later', soon(random), { status: 'Checking Back Later' }),
    sends('check-back', days(random, 7, 14)),
    hears('later', soon(random), { status: 'Checking Back Later' }),
    sends('check-back', days(random, 7, 14)),
    hears('later', soon(random), {
      status: 'Pause Limit Exceeded',
      marks: { leadStatus: 'No Further Action' },
    }),
  ],
}

export const silent: Persona = {
  name: 'silent',
  summary: 'Never answers: after the whole series and seven days the assistant only listens.',
  weight: 20,
  script: (random) => series(random, SERIES_LENGTH),
}

export const late: Persona = {
  name: 'late',
  summary: 'Answers with interest only when the assistant has given up and listens.',
  weight: 4,
  script: (random) => [
    ...series(random, SERIES_LENGTH),
    becomes('Listening', LISTENING_AFTER_MS),
    hears('late-interest', days(random, 2, 9), { marks: HOT_MARKS }),
    ...answers(random, 'handover'),
    ...happyEnd(random),
  ],
}
