import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { isOnline } from '../account/is-online.ts'
import type { Account } from '../account/account.ts'
import type { Interaction } from '../rows/interaction.ts'
import type { ChatWorld } from '../world-types.ts'
import { toHistoryRecord } from './history-view.ts'
import type { ShowFlag } from './history-view.ts'

export interface OngoingContext {
  readonly world: ChatWorld
  readonly account: Account
  readonly showFlag: ShowFlag
}

/** One unfinished interaction, its agent as they are at this moment. */
export function toOngoingRecord(
  { world, account, showFlag }: OngoingContext,
  interaction: Interaction,
): Schemas['OngoingRecord'] {
  const record = toHistoryRecord(account, interaction, showFlag)
  const { first_answer_time: _answer, mood: _mood, agent, ...rest } = record
  return {
    ...rest,
    current_state: record.current_state as Schemas['OngoingState'], // it is unfinished
    agent: agent && { ...agent, status: isOnline(world, agent.id) ? 'ONLINE' : 'OFFLINE' },
  }
}
