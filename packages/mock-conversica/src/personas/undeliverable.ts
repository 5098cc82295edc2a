// Leads whom no message reaches, or who are somebody else's.
import type { Script } from '../assistant/beat.ts'
import { becomes, between, sends, series } from '../assistant/script-parts.ts'
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../durations.ts'
import type { ConversationStatus } from '../vocabulary.ts'
import type { Persona } from './persona.ts'

export const hardBounce: Persona = {
  name: 'hard-bounce',
  summary: 'The first message comes back for good.',
  weight: 3,
  script: (random) => [
    ...series(random, 1),
    becomes('Bounced', between(random, 10 * SECOND_MS, 2 * MINUTE_MS)),
  ],
}

/** Three soft bounces are as good as a hard one (observed); in between the message is sent again. */
export const softBounce: Persona = {
  name: 'soft-bounce',
  summary: 'Three messages in a row come back for now: as good as for ever.',
  weight: 2,
  script: (random) => [
    ...series(random, 1),
    sends('resend', between(random, 20 * HOUR_MS, 26 * HOUR_MS)),
    sends('resend', between(random, 20 * HOUR_MS, 26 * HOUR_MS)),
    becomes('Bounced', between(random, 10 * SECOND_MS, 2 * MINUTE_MS)),
  ],
}

export const invalidEmail: Persona = {
  name: 'invalid-email',
  summary: 'The address turns out not to exist before anything is sent.',
  weight: 0,
  script: foundOut('Invalid Email'),
}

export const duplicateCrm: Persona = {
  name: 'duplicate-crm',
  summary: "Turns out to stand in the customer's system twice.",
  weight: 0,
  script: foundOut('Duplicate (CRM)'),
}

export const duplicateExternal: Persona = {
  name: 'duplicate-external',
  summary: 'Turns out to be known from another source.',
  weight: 0,
  script: foundOut('Duplicate (External)'),
}

function foundOut(status: ConversationStatus): () => Script {
  return () => [becomes(status, 30 * SECOND_MS)]
}
