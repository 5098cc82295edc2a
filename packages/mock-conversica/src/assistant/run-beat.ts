import type { Job } from '@ensaio/mock-kit'
import type { LeadRecord } from '../lead/lead-record.ts'
import type { ConversicaWorld } from '../world-types.ts'
import { commitTurn } from './commit-turn.ts'
import { playNext } from './turn.ts'
import type { TalkingLead } from './turn.ts'

/** The job that plays the next beat of a lead's script. */
export function runBeat(world: ConversicaWorld, _payload: null, { subject }: Job): void {
  const record = world.data.leads.get(subject)
  if (record === undefined || !isTalking(record)) return
  const turn = playNext(record, world.now(), world.randomFor)
  if (turn !== undefined) commitTurn(world, record, turn)
}

/** Whether the assistant has begun with the lead. */
export function isTalking(record: LeadRecord): record is TalkingLead {
  return record.talk !== undefined
}
