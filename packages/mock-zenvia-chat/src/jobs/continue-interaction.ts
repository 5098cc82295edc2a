import type { Job } from '@ensaio/mock-kit'
import type { InteractionRecord } from '../interaction/interaction-record.ts'
import { SECOND_MS } from '../time.ts'
import { countUntil, toTimeline } from '../timeline/timeline.ts'
import type { ChatWorld } from '../world.ts'
import { awaitAgent, isAutopilotOn, scheduleNextEvent } from './autopilot.ts'

/** Lets all events happen that are due in an open interaction, and schedules the next one. */
export function continueInteraction(world: ChatWorld, _payload: null, { subject }: Job): void {
  const record = world.data.interactions.get(subject)
  if (record === undefined || !isAutopilotOn(world)) return
  // The agent may have been set to OFFLINE in the meantime.
  const awaited = awaitAgent(world, record)
  const nowS = Math.floor((world.now() - record.created) / SECOND_MS)
  const after = continued(awaited, nowS)
  const reweighed = after.isOpen ? [] : OUTCOME
  scheduleNextEvent(world, world.data.interactions.replace(after, reweighed))
}

/** The fields that an interaction gets at its end; before, a number is all that changes. */
const OUTCOME = ['plan', 'tags', 'mood'] as const

/** Returns the record after all events that are due this many seconds after its beginning. */
function continued(record: InteractionRecord, nowS: number): InteractionRecord {
  const { events, plan } = record
  if (plan === null) return record
  const all = toTimeline(events)
  const after = { ...record, happened: countUntil(all, nowS, record.happened) }
  if (after.happened < all.size) return after
  return { ...after, isOpen: false, plan: null, tags: plan.tags, mood: plan.mood }
}
