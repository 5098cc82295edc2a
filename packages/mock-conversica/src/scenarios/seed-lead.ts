// Seeds leads with a past: their conversation runs at once, by the same steps as live ones, without callbacks.
import { NEW_LEAD_WAIT_MS } from '../handlers/leads.ts'
import { findBlockingStatus } from '../lead/blocking-status.ts'
import { newRecord } from '../lead/lead.ts'
import type { Lead, LeadRecord } from '../lead/lead.ts'
import { saveStep } from '../simulation/commit-step.ts'
import { startConversation, suspendConversation } from '../simulation/conversation.ts'
import { isInConversation, runNextStep, type StepResult } from '../simulation/run-step.ts'
import type { ConversicaWorld } from '../world.ts'

export interface LeadToSeed {
  readonly lead: Lead
  /** The time since the lead was created, in milliseconds. */
  readonly ageMs: number
  /** @default the persona that the address names, or one drawn from the lead's own random source */
  readonly persona?: string
}

/** Seeds one lead: runs every step up to now, and schedules the next one. */
export function seedLead(world: ConversicaWorld, { lead, ageMs, persona }: LeadToSeed): void {
  const now = world.now()
  const fresh = { ...newRecord(lead, now - ageMs, world.sandbox), reviewPlanned: false }
  const reviewedAt = fresh.addedAt + NEW_LEAD_WAIT_MS
  world.data.leads.insert(fresh)
  const blockingStatus = findBlockingStatus(world, fresh)
  if (blockingStatus !== undefined) {
    saveStep(
      world,
      suspendConversation(fresh, { status: blockingStatus, by: 'keys', at: reviewedAt }),
    )
    return
  }
  const { randomFor } = world
  const first = startConversation(fresh, { at: reviewedAt, randomFor, ...(persona && { persona }) })
  runUntilNow(world, first, reviewedAt)
}

function runUntilNow(world: ConversicaWorld, first: StepResult, firstAt: number): void {
  const now = world.now()
  let result = first
  let at = firstAt
  while (result.nextAfterMs !== undefined && at + result.nextAfterMs <= now) {
    at += result.nextAfterMs
    saveStep(world, withoutPlan(result))
    const next = nextResult(world, result.record, at)
    if (next === undefined) return
    result = next
  }
  const waitMs = result.nextAfterMs === undefined ? undefined : at + result.nextAfterMs - now
  saveStep(world, { ...withoutPlan(result), ...(waitMs !== undefined && { nextAfterMs: waitMs }) })
}

function nextResult(
  world: ConversicaWorld,
  record: LeadRecord,
  at: number,
): StepResult | undefined {
  return isInConversation(record) ? runNextStep(record, at, world.randomFor) : undefined
}

function withoutPlan({ record, message }: StepResult): StepResult {
  return { record, ...(message && { message }) }
}
