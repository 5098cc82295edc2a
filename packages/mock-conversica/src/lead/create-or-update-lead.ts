import type { ReplyOf } from '@ensaio/contracts'
import type { Operations } from '@ensaio/contracts/conversica'
import { constantReply } from '@ensaio/mock-kit'
import type { Handler } from '@ensaio/mock-kit'
import { refusedKeysText } from '../answers/refused-keys.ts'
import type { RefusedKey } from '../answers/refused-keys.ts'
import { turnFor } from '../assistant/review-lead.ts'
import type { Caller } from '../auth/caller.ts'
import { SECOND_MS } from '../durations.ts'
import type { ConversicaWorld } from '../world-types.ts'
import { leadKeyOf } from './lead-key.ts'
import type { Lead, LeadRecord } from './lead-record.ts'
import { LEAD_CHARACTERS_MAX, outgrows } from './lead-size.ts'
import { missingConversation } from './missing-conversation.ts'
import { newRecord, saysNothingNew, updatedRecord } from './new-record.ts'
import { exceedsTestLeads } from './test-lead.ts'

type Operation = Operations['createOrUpdateLead']

/** How long a new lead waits until the assistant looks at it; an update waits not at all (assumed). */
export const NEW_LEAD_WAIT_MS = 5 * SECOND_MS

const ACCEPTED: ReplyOf<Operation> = constantReply({
  status: 200,
  body: { message: 'Lead accepted.', status: true },
})

/**
 * Takes a lead in, or what is new about one. All else is left to the job that it plans: this is on the way of every
 * request.
 */
export const createOrUpdateLead: Handler<Operation, ConversicaWorld, Caller> = (
  world,
  { body },
) => {
  const key = leadKeyOf(body)
  const known = world.data.leads.get(key)
  const refused = refusedKeys(world, body, known)
  if (refused.length > 0) {
    return { status: 400, body: { message: refusedKeysText(refused), status: false } }
  }
  if (known !== undefined && saysNothingNew(known, body)) return ACCEPTED
  if (known === undefined) takeIn(world, body)
  else update(world, known, body)
  return ACCEPTED
}

function takeIn(world: ConversicaWorld, lead: Lead): void {
  const record = world.data.leads.insert(newRecord(lead, world.now(), world.sandbox))
  planReview(world, record, NEW_LEAD_WAIT_MS)
}

/** Most updates change nothing for the conversation: those need no job. */
function update(world: ConversicaWorld, known: LeadRecord, news: Lead): void {
  const record = updatedRecord(known, news, world.sandbox)
  const { leads } = world.data
  const isPlanned = known.reviewPlanned
  const needsReview = isPlanned || turnFor(world, record) !== undefined
  leads.replace(needsReview === isPlanned ? record : { ...record, reviewPlanned: needsReview })
  if (needsReview && !isPlanned) planReview(world, record, 0)
}

function planReview(world: ConversicaWorld, { key }: LeadRecord, waitMs: number): void {
  const dueAt = world.now() + waitMs
  world.agenda.plan({ kind: 'review', subject: key, payload: null, dueAt })
}

/** What the contract allows and this sandbox does not. */
function refusedKeys(
  world: ConversicaWorld,
  lead: Lead,
  known: LeadRecord | undefined,
): readonly RefusedKey[] {
  const refused = [...missingConversation(world, lead)]
  if (known !== undefined && outgrows(known.lead, lead)) {
    const reason = `the lead would exceed ${LEAD_CHARACTERS_MAX} characters`
    refused.push({ key: 'id', reason })
  }
  if (exceedsTestLeads(world, lead, known)) {
    refused.push({ key: 'lastName', reason: 'no test leads are left for this token' })
  }
  return refused
}
