import { ActionRefusedError, defineAction } from '@ensaio/mock-kit'
import { commitTurn } from '../assistant/commit-turn.ts'
import { takeUpAgain } from '../assistant/review-lead.ts'
import { judgeRecord } from '../judging/judge-record.ts'
import type { ConversicaWorld } from '../world-types.ts'
import { findLead, LEAD_FIELDS, standingOf } from './find-lead.ts'

/** Whoever stopped a conversation thinks better of it. What the lead itself asked for stays. */
export const resumeLead = defineAction({
  description: 'Resumes a conversation that the customer or the vendor stopped.',
  input: { type: 'object', required: ['id'], properties: LEAD_FIELDS },
  run: (world: ConversicaWorld, input) => {
    const record = findLead(world, input)
    const { conversationStage: stage, conversationStatus: status } = record.facts
    if (stage !== 'Client Stopped' && stage !== 'Conversica Stopped') {
      throw new ActionRefusedError(
        `the lead is in ${status ?? 'no status yet'}, which nobody here stopped.`,
      )
    }
    const verdict = judgeRecord(world, record)
    if (verdict !== undefined) {
      throw new ActionRefusedError(
        `its keys keep it in ${verdict}. Send an update of the lead first.`,
      )
    }
    const turn = takeUpAgain(world, record)
    commitTurn(world, record, turn)
    return standingOf(turn.record)
  },
})
