import type { Scenario } from '@ensaio/mock-kit'
import { HOUR_MS, SECOND_MS } from '../durations.ts'
import { NEW_LEAD_WAIT_MS } from '../handlers/leads.ts'
import type { ConversationStatus } from '../lead/conversation-status.ts'
import { type Lead, leadKeyOf } from '../lead/lead.ts'
import { scriptOf } from '../simulation/lead-script.ts'
import type { Script } from '../simulation/script-steps.ts'
import type { ConversicaWorld } from '../world.ts'
import { generateLead } from './generate-lead.ts'
import { seedLead } from './seed-lead.ts'

/** A persona, and the status that its lead has reached. */
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
  ['client-stopped', 'Client Requested Stop'],
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

/** Leads that their own keys block. */
const SUSPENDED: readonly Partial<Lead>[] = [
  { leadSource: 'Excluded Source' },
  { repName: 'Excluded Rep' },
  { leadStatus: 'Excluded Status' },
  { conversationId: 'Excluded Rule' },
  { repName: '' },
  { email: 'nobody@example.invalid' },
  { email: 'at-sign missing' },
  { email: '' },
  { optOut: true },
  { leadStatus: 'Lost', stopMessaging: true },
  { leadStatus: 'Sold' },
]

/** A few dozen leads, at least one in each status. */
export const defaultScenario: Scenario<ConversicaWorld> = {
  description:
    'A few dozen leads with a past, at least one in every status, and what comes next planned.',
  seed: (world) => {
    const leadAt = (number: number): Lead =>
      generateLead(
        world.randomFor(`demo:${number}/person`),
        `demo-${String(number).padStart(2, '0')}`,
        number,
      )

    for (const [index, placement] of TALKING.entries()) {
      seedPlaced(world, leadAt(index + 1), placement)
    }
    for (const [index, keys] of SUSPENDED.entries()) {
      const lead = { ...leadAt(TALKING.length + index + 1), ...keys }
      seedLead(world, { lead, ageMs: (index + 2) * 7 * HOUR_MS })
    }
    seedOthers(world, leadAt, TALKING.length + SUSPENDED.length + 1)
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

/** The time since the end of a finished conversation. */
const OVER_FOR_MS = 36 * 3_600 * SECOND_MS

/**
 * Returns the age of a lead with this script at which it has reached the status, a third of the way to the step that comes
 * next.
 * @throws RangeError when the script never reaches the status
 */
function ageAt(script: Script, status: ConversationStatus): number {
  const position = status === 'Preparing Lead' ? -1 : positionOf(script, status)
  const pastMs = script.slice(0, position + 1).reduce((sum, { afterMs }) => sum + afterMs, 0)
  const next = script[position + 1]
  const sinceMs = next === undefined ? OVER_FOR_MS : Math.floor(next.afterMs / 3)
  return NEW_LEAD_WAIT_MS + pastMs + sinceMs
}

function positionOf(script: Script, status: ConversationStatus): number {
  const position = script.findIndex((step) => step.status === status)
  if (position >= 0) return position
  throw new RangeError(
    `Failed to place a lead: its script never comes to "${status}". Choose a persona whose script does.`,
  )
}
