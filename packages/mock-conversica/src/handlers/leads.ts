import type { ReplyOf } from '@ensaio/contracts'
import type { Operations } from '@ensaio/contracts/conversica'
import { constantReply, type Handler } from '@ensaio/mock-kit'
import type { Caller } from '../auth/auth.ts'
import { SECOND_MS } from '../durations.ts'
import { describeRefusedKeys, type RefusedKey } from '../errors/refused-keys.ts'
import {
  findMissingConversation,
  changesNothing,
  exceedsSizeLimit,
  exceedsTestLeads,
  type Lead,
  LEAD_CHARACTERS_MAX,
  LEAD_KEYS_MAX,
  leadKeyOf,
  type LeadRecord,
  newRecord,
  updatedRecord,
} from '../lead/lead.ts'
import { reviewRecord } from '../simulation/review.ts'
import { accountOf } from '../world.ts'
import type { ConversicaWorld } from '../world.ts'

type Operation = Operations['createOrUpdateLead']

/** The time between a new lead and its review; an update is reviewed at once (assumed). */
export const NEW_LEAD_WAIT_MS = 5 * SECOND_MS

const ACCEPTED: ReplyOf<Operation> = constantReply({
  status: 200,
  body: { message: 'Lead accepted.', status: true },
})

/**
 * Creates a lead or updates it. Everything else is left to the review that it schedules: this code runs on every
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
    return { status: 400, body: { message: describeRefusedKeys(refused), status: false } }
  }
  if (known !== undefined && changesNothing(known, body)) return ACCEPTED
  if (known === undefined) addLead(world, body)
  else update(world, known, body)
  return ACCEPTED
}

/** Adds a new lead, and schedules its review. */
export function addLead(world: ConversicaWorld, lead: Lead): void {
  const record = world.data.leads.insert(newRecord(lead, world.now(), world.sandbox))
  planReview(world, record, NEW_LEAD_WAIT_MS)
}

/** Updates a lead. Most updates change nothing for the conversation: those need no review. */
function update(world: ConversicaWorld, known: LeadRecord, news: Lead): void {
  const record = updatedRecord(known, news, world.sandbox)
  const { leads } = world.data
  const isPlanned = known.reviewPlanned
  const needsReview = isPlanned || reviewRecord(world, record) !== undefined
  leads.replace(needsReview === isPlanned ? record : { ...record, reviewPlanned: needsReview })
  if (needsReview && !isPlanned) planReview(world, record, 0)
}

function planReview(world: ConversicaWorld, { key }: LeadRecord, waitMs: number): void {
  const dueAt = world.now() + waitMs
  world.agenda.plan({ kind: 'review', subject: key, payload: null, dueAt })
}

/** Returns the keys that the contract allows but this sandbox refuses. */
function refusedKeys(
  world: ConversicaWorld,
  lead: Lead,
  known: LeadRecord | undefined,
): readonly RefusedKey[] {
  const refused = findMissingConversation(world, lead).slice()
  if (exceedsSizeLimit(known?.lead, lead)) {
    const reason = `the lead would exceed ${LEAD_CHARACTERS_MAX} characters or ${LEAD_KEYS_MAX} keys`
    refused.push({ key: 'id', reason })
  }
  const { clients } = accountOf(world)
  if (lead.clientId && clients !== undefined && !clients.includes(lead.clientId)) {
    refused.push({ key: 'clientId', reason: 'is not a client of this account' })
  }
  if (exceedsTestLeads(world, lead, known)) {
    refused.push({ key: 'lastName', reason: 'no test leads are left for this token' })
  }
  return refused
}
