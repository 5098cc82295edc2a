import type { Scenario } from '@ensaio/mock-kit'
import { scriptOf } from '../assistant/script-of.ts'
import { HOUR_MS } from '../durations.ts'
import { leadKeyOf } from '../lead/lead-key.ts'
import type { Lead } from '../lead/lead-record.ts'
import type { ConversationStatus } from '../vocabulary.ts'
import type { ConversicaWorld } from '../world-types.ts'
import { ageAt } from './age-at.ts'
import { makeUpLead } from './made-up-people.ts'
import { seedLead } from './seed-lead.ts'

/** A persona, and where in its story the lead stands. */
type Placement = readonly [persona: string, status: ConversationStatus]

const TALKING: readonly Placement[] = [
  ['hot', 'Preparing Lead'],
  ['question', 'First Message Schedule'],
  ['silent', 'Sent Message'],
  ['hot', 'Sent Message'],
  ['not-interested', 'Sent Message'],
  ['ooo', 'Out of Office'],
  ['later', 'Checking Back Later'],
  ['hot', 'Received Response'],
  ['hot-phone', 'Received Response'],
  ['new-contact', 'Message Scheduled'],
  ['question', 'Message Scheduled'],
  ['duplicate-crm', 'Duplicate (CRM)'],
  ['duplicate-external', 'Duplicate (External)'],
  ['hard-bounce', 'Bounced'],
  ['soft-bounce', 'Bounced'],
  ['unsubscribe', 'Unsubscribed'],
  ['spam', 'Marked Spam'],
  ['do-not-email', 'Do Not Email'],
  ['stop', 'Lead Requested Stop'],
  ['changed-job', 'No Longer at Company'],
  ['manager-stopped', 'Manager Stopped'],
  ['rep-stopped', 'Rep Stopped'],
  ['admin-stopped', 'Admin Stopped'],
  ['inactive-service', 'Inactive Service'],
  ['at-risk', 'Listening'],
  ['late', 'Listening'],
  ['always-later', 'Pause Limit Exceeded'],
  ['hot', 'Conversation Complete'],
  ['satisfied', 'Conversation Complete'],
  ['disqualified', 'Conversation Complete'],
  ['review', 'System Stopped'],
  ['service-not-active', 'Service Not Active'],
]

/** Leads whom their own keys keep from the assistant. */
const HELD: readonly Partial<Lead>[] = [
  { leadSource: 'Excluded Source' },
  { repName: 'Excluded Rep' },
  { leadStatus: 'Excluded Status' },
  { conversationId: 'Excluded Rule' },
  { repName: '' },
  { email: 'nobody@example.invalid' },
  { email: 'at-sign missing' },
  { email: '' },
  { optOut: true },
  { leadStatus: 'Lost' },
  { stopMessaging: true },
  { leadStatus: 'Sold' },
]

/** A few dozen leads, at least one in each status. */
export const defaultScenario: Scenario<ConversicaWorld> = {
  description:
    'A few dozen leads with a past, at least one in every status, and what comes next planned.',
  seed: (world) => {
    const leadAt = (number: number): Lead =>
      makeUpLead(
        world.randomFor(`demo:${number}/person`),
        `demo-${String(number).padStart(2, '0')}`,
        number,
      )

    for (const [index, placement] of TALKING.entries()) {
      seedPlaced(world, leadAt(index + 1), placement)
    }
    for (const [index, keys] of HELD.entries()) {
      const lead = { ...leadAt(TALKING.length + index + 1), ...keys }
      seedLead(world, { lead, ageMs: (index + 2) * 7 * HOUR_MS })
    }
    seedOthers(world, leadAt, TALKING.length + HELD.length + 1)
  },
}

/** A duplicate of the first lead, and a car dealer's. No test lead: all ten are the user's own. */
function seedOthers(
  world: ConversicaWorld,
  leadAt: (number: number) => Lead,
  number: number,
): void {
  const duplicate = { ...leadAt(number), email: leadAt(1).email }
  seedLead(world, { lead: duplicate, ageMs: HOUR_MS })
  const vehicle = { year: '2027', make: 'Ficta', model: 'Roadster', clientId: 'dealer-02' }
  seedPlaced(world, { ...leadAt(number + 1), ...vehicle }, ['question', 'Received Response'])
}

function seedPlaced(world: ConversicaWorld, lead: Lead, [persona, status]: Placement): void {
  const script = scriptOf({ key: leadKeyOf(lead) }, { persona, skipsFirst: false }, world.randomFor)
  seedLead(world, { lead, persona, ageMs: ageAt(script, status) })
}
