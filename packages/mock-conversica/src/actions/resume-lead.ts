import type { Action } from '@ensaio/mock-kit'
import { commitTurn } from '../assistant/commit-turn.ts'
import { takeUpAgain } from '../assistant/review-lead.ts'
import { judgeRecord } from '../judging/judge-record.ts'
import type { ConversicaWorld } from '../world-types.ts'
import { readInput } from '@ensaio/mock-kit'
import { findLead, standingOf } from './find-lead.ts'

/** Whoever stopped a conversation thinks better of it. What the lead itself asked for stays. */
export const resumeLead: Action<ConversicaWorld> = {
  description:
    'Takes a conversation up again that the customer or the vendor stopped: { id, clientId? }.',
  run: (world, input) => {
    const fields = readInput('resumeLead', input, ['id', 'clientId'])
    const record = findLead(world, fields)
    const { conversationStage: stage, conversationStatus: status } = record.facts
    if (stage !== 'Client Stopped' && stage !== 'Conversica Stopped') {
      return fields.refuse(
        `the lead is in ${status ?? 'no status yet'}, which nobody here stopped.`,
      )
    }
    const verdict = judgeRecord(world, record)
    if (verdict !== undefined) {
      return fields.refuse(`its keys keep it in ${verdict}. Send an update of the lead first.`)
    }
    const turn = takeUpAgain(world, record)
    commitTurn(world, record, turn)
    return standingOf(turn.record)
  },
}
