// Puts leads with a past into a world: their story is played at once, by the same steps as live ones, and in silence.
import { admit } from '../assistant/admit.ts'
import { keepTurn } from '../assistant/commit-turn.ts'
import { hold } from '../assistant/hold.ts'
import { isTalking } from '../assistant/run-beat.ts'
import { playNext } from '../assistant/turn.ts'
import type { Turn } from '../assistant/turn.ts'
import { judgeRecord } from '../judging/judge-record.ts'
import { NEW_LEAD_WAIT_MS } from '../lead/create-or-update-lead.ts'
import type { Lead, LeadRecord } from '../lead/lead-record.ts'
import { newRecord } from '../lead/new-record.ts'
import type { ConversicaWorld } from '../world-types.ts'

export interface LeadToSeed {
  readonly lead: Lead
  /** How long ago the lead came, in milliseconds. */
  readonly ageMs: number
  /** @default as the address asks, or as the lead's own random source draws */
  readonly persona?: string
}

/** Seeds one lead: all that has happened by now has happened, and what comes next is planned. */
export function seedLead(world: ConversicaWorld, { lead, ageMs, persona }: LeadToSeed): void {
  const now = world.now()
  const fresh = { ...newRecord(lead, now - ageMs, world.sandbox), reviewPlanned: false }
  const reviewedAt = fresh.addedAt + NEW_LEAD_WAIT_MS
  world.data.leads.insert(fresh)
  const verdict = judgeRecord(world, fresh)
  if (verdict !== undefined) {
    keepTurn(world, hold(fresh, { status: verdict, by: 'keys', at: reviewedAt }))
    return
  }
  const { randomFor } = world
  const first = admit(fresh, { at: reviewedAt, randomFor, ...(persona && { persona }) })
  playUntilNow(world, first, reviewedAt)
}

function playUntilNow(world: ConversicaWorld, first: Turn, firstAt: number): void {
  const now = world.now()
  let turn = first
  let at = firstAt
  while (turn.nextAfterMs !== undefined && at + turn.nextAfterMs <= now) {
    at += turn.nextAfterMs
    keepTurn(world, withoutPlan(turn))
    const next = nextTurn(world, turn.record, at)
    if (next === undefined) return
    turn = next
  }
  const waitMs = turn.nextAfterMs === undefined ? undefined : at + turn.nextAfterMs - now
  keepTurn(world, { ...withoutPlan(turn), ...(waitMs !== undefined && { nextAfterMs: waitMs }) })
}

function nextTurn(world: ConversicaWorld, record: LeadRecord, at: number): Turn | undefined {
  return isTalking(record) ? playNext(record, at, world.randomFor) : undefined
}

function withoutPlan({ record, message }: Turn): Turn {
  return { record, ...(message && { message }) }
}
