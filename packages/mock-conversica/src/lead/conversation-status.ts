import type { Schemas } from '@ensaio/contracts/conversica'

export type ConversationStage = Schemas['ConversationStage']
export type ConversationStatus = Schemas['ConversationStatus']
export type LeadStatus = Schemas['LeadStatus']

/** The statuses of each stage, as the spec's `x-statuses-by-stage` lists them. */
export const STATUSES_BY_STAGE = {
  'Preparing Lead': ['Preparing Lead', 'First Message Schedule'],
  Messaging: [
    'Sent Message',
    'Out of Office',
    'Checking Back Later',
    'Received Response',
    'Message Scheduled',
  ],
  Excluded: [
    'Excluded (Lead Source)',
    'Excluded (Rep)',
    'Excluded (Lead Status)',
    'Excluded (Rule)',
  ],
  Unworkable: [
    'No Rep Assignment',
    'Duplicate (Internal)',
    'Duplicate (CRM)',
    'Duplicate (External)',
    'Invalid Email',
    'Malformed Email',
    'No Email',
    'Bounced',
  ],
  'Lead Stopped': [
    'Unsubscribed',
    'Marked Spam',
    'Do Not Email',
    'Lead Requested Stop',
    'No Longer at Company',
  ],
  'Client Stopped': [
    'Manager Stopped',
    'Rep Stopped',
    'Admin Stopped',
    'Inactive Service',
    'CRM Stopped',
    'Client Requested Stop',
  ],
  'Conversica Stopped': [
    'Listening',
    'Pause Limit Exceeded',
    'Marked Sold',
    'Conversation Complete',
    'System Stopped',
    'Service Not Active',
  ],
} as const satisfies Record<ConversationStage, readonly ConversationStatus[]>

/** Every status of the vendor's vocabulary, stage by stage. */
export const CONVERSATION_STATUSES: readonly ConversationStatus[] =
  Object.values(STATUSES_BY_STAGE).flat()

const stageByStatus = new Map<ConversationStatus, ConversationStage>(
  CONVERSATION_STATUSES.map((status) => [status, stageHolding(status)]),
)

/** The stage that a status belongs to. */
export function stageOf(status: ConversationStatus): ConversationStage {
  return stageByStatus.get(status) ?? stageHolding(status)
}

/**
 * Tells if the assistant has ended the conversation. Listening and Conversation Complete count too; see
 * `isListening` for those that a reply brings back.
 */
export function isOver(status: ConversationStatus): boolean {
  const stage = stageOf(status)
  return stage !== 'Preparing Lead' && stage !== 'Messaging'
}

/** Tells if a reply of the lead still counts. Listening is the vendor's; that a completed conversation listens is assumed. */
export function isListening(status: ConversationStatus): boolean {
  return (
    stageOf(status) === 'Messaging' || status === 'Listening' || status === 'Conversation Complete'
  )
}

function stageHolding(status: ConversationStatus): ConversationStage {
  const entries = Object.entries(STATUSES_BY_STAGE) as [
    ConversationStage,
    readonly ConversationStatus[],
  ][]
  const entry = entries.find(([, statuses]) => statuses.includes(status))
  if (entry === undefined) {
    throw new RangeError(
      `Failed to find the stage of "${status}": the table lacks it. Add it under its stage.`,
    )
  }
  return entry[0]
}
