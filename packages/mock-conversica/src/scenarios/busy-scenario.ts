import type { Scenario } from '@ensaio/mock-kit'
import { DAY_MS, SECOND_MS } from '../durations.ts'
import type { ConversicaWorld } from '../world.ts'
import { generateLead } from './generate-lead.ts'
import { seedLead } from './seed-lead.ts'

const LEADS = 400
const CLIENTS = ['branch-01', 'branch-02', 'branch-03']

/** Leads were created over three weeks, most of them recently. */
const AGE_MS_MAX = 21 * DAY_MS

/** Several hundred leads of several customers, most of them in the middle of a conversation. */
export const busyScenario: Scenario<ConversicaWorld> = {
  description: `${LEADS} leads of ${CLIENTS.length} clients, most of them in the middle of a conversation.`,
  *seed(world) {
    for (let number = 1; number <= LEADS; number += 1) {
      const random = world.randomFor(`busy:${number}/person`)
      const id = `busy-${String(number).padStart(3, '0')}`
      const lead = { ...generateLead(random, id, number), clientId: random.pick(CLIENTS) }
      const ageSeconds = Math.floor((random.float() ** 4 * AGE_MS_MAX) / SECOND_MS)
      seedLead(world, { lead, ageMs: ageSeconds * SECOND_MS + 5 * SECOND_MS })
      yield
    }
  },
}
