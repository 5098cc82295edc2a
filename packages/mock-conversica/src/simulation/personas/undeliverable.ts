// Leads that no message reaches, or that are duplicates.
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../durations.ts'
import type { ConversationStatus } from '../../lead/conversation-status.ts'
import { between, changesTo, messageSeries, type Script, sends } from '../script-steps.ts'
import type { Persona } from './persona.ts'

export const hardBounce: Persona = {
  name: 'hard-bounce',
  summary: 'The first message bounces hard.',
  weight: 3,
  script: (random) => [
    ...messageSeries(random, 1),
    changesTo('Bounced', between(random, 10 * SECOND_MS, 2 * MINUTE_MS)),
  ],
}

/** Three soft bounces count as a hard one (observed); in between the message is sent again. */
export const softBounce: Persona = {
  name: 'soft-bounce',
  summary: 'Three messages in a row bounce softly, which counts as a hard bounce.',
  weight: 2,
  script: (random) => [
    ...messageSeries(random, 1),
    sends('resend', between(random, 20 * HOUR_MS, 26 * HOUR_MS)),
    sends('resend', between(random, 20 * HOUR_MS, 26 * HOUR_MS)),
    changesTo('Bounced', between(random, 10 * SECOND_MS, 2 * MINUTE_MS)),
  ],
}

export const invalidEmail: Persona = {
  name: 'invalid-email',
  summary: 'The address turns out to be invalid before anything is sent.',
  weight: 0,
  script: foundOut('Invalid Email'),
}

export const duplicateCrm: Persona = {
  name: 'duplicate-crm',
  summary: "Turns out to be a duplicate in the customer's system.",
  weight: 0,
  script: foundOut('Duplicate (CRM)'),
}

export const duplicateExternal: Persona = {
  name: 'duplicate-external',
  summary: 'Turns out to be known to the vendor from another client.',
  weight: 0,
  script: foundOut('Duplicate (External)'),
}

/** The service does not write to the lead at all. */
export const notActive: Persona = {
  name: 'service-not-active',
  summary: "Is never messaged, as the customer's service is not active yet.",
  weight: 0,
  script: foundOut('Service Not Active'),
}

function foundOut(status: ConversationStatus): () => Script {
  return () => [changesTo(status, 30 * SECOND_MS)]
}
