import type { Job } from '@ensaio/mock-kit'
import type { InteractionRecord } from '../interaction/interaction-record.ts'
import { SECOND_MS } from '../time.ts'
import { encodeEvents, eventsOf, toTimeline } from '../timeline/timeline.ts'
import type { ChatWorld } from '../world.ts'
import { isAutopilotOn, scheduleNextEvent } from './autopilot.ts'

/** Lets all events happen that are due in an open interaction, and schedules the next one. */
export function continueInteraction(world: ChatWorld, _payload: null, { subject }: Job): void {
  const record = world.data.interactions.get(subject)
  if (record === undefined || !isAutopilotOn(world)) return
  const nowS = Math.floor((world.now() - record.created) / SECOND_MS)
  scheduleNextEvent(world, world.data.interactions.replace(continued(record, nowS)))
}

/** Returns the record after all events that are due so many seconds after its beginning. */
function continued(record: InteractionRecord, nowS: number): InteractionRecord {
  const { plan } = record
  if (plan === null) return record
  const planned = eventsOf(toTimeline(plan.events))
  const due = encodeEvents(planned.filter(({ offset }) => offset <= nowS))
  const left = encodeEvents(planned.filter(({ offset }) => offset > nowS))
  const after = { ...record, events: [...record.events, ...due] }
  if (left.length > 0) return { ...after, plan: { ...plan, events: left } }
  return { ...after, isOpen: false, plan: null, tags: plan.tags, mood: plan.mood }
}
