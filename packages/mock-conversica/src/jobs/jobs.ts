import type { Job } from '@ensaio/mock-kit'
import { commitStep } from '../simulation/commit-step.ts'
import { reviewRecord } from '../simulation/review.ts'
import { isInConversation, runNextStep } from '../simulation/run-step.ts'
import type { ConversicaWorld } from '../world.ts'

/** The payload of each kind of job. None has one: the subject, the lead's key, says it all. */
export type ConversicaJobs = {
  /** Reviews what the customer sent: a new lead, or an update. */
  readonly review: null
  /** Runs the next step of the lead's script. */
  readonly conversationStep: null
}

/** The jobs of the agenda. */
export const jobs: {
  readonly [Kind in keyof ConversicaJobs]: (
    world: ConversicaWorld,
    payload: ConversicaJobs[Kind],
    job: Job,
  ) => void
} = { review: reviewLead, conversationStep: runConversationStep }

/** Reviews what the customer sent: a new lead, or an update of one. */
function reviewLead(world: ConversicaWorld, _payload: null, { subject }: Job): void {
  const before = world.data.leads.get(subject)
  if (before === undefined) return
  const record = { ...before, reviewPlanned: false }
  const result = reviewRecord(world, record)
  if (result === undefined) {
    world.data.leads.replace(record)
    return
  }
  world.agenda.cancel(subject, ['conversationStep'])
  commitStep(world, before, result)
}

/** Runs the next step of a lead's script. */
function runConversationStep(world: ConversicaWorld, _payload: null, { subject }: Job): void {
  const record = world.data.leads.get(subject)
  if (record === undefined || !isInConversation(record)) return
  const result = runNextStep(record, world.now(), world.randomFor)
  if (result !== undefined) commitStep(world, record, result)
}
