import type { Job } from '@ensaio/mock-kit'
import { SECOND_MS } from '../durations.ts'
import type { InteractionRecord } from '../live/interaction-record.ts'
import type { ChatWorld } from '../world-types.ts'
import { isAutopilotOn, planNextBeat } from './autopilot.ts'

/** An open interaction comes to all that is due in it. */
export function goOn(world: ChatWorld, _payload: null, { subject }: Job): void {
  const record = world.data.interactions.get(subject)
  if (record === undefined || !isAutopilotOn(world)) return
  const nowS = Math.floor((world.now() - record.created) / SECOND_MS)
  planNextBeat(world, world.data.interactions.replace(wentOn(record, nowS)))
}

/** The record after everything that was to happen by then. */
function wentOn(record: InteractionRecord, nowS: number): InteractionRecord {
  const { beats, plan } = record
  if (plan === null) return record
  let due = 0
  while (due < plan.beats.length && (plan.beats[due] ?? 0) <= nowS) due += 2
  const after = { ...record, beats: [...beats, ...plan.beats.slice(0, due)] }
  if (due < plan.beats.length) return { ...after, plan: { ...plan, beats: plan.beats.slice(due) } }
  return { ...after, isOpen: false, plan: null, tags: plan.tags, mood: plan.mood }
}
