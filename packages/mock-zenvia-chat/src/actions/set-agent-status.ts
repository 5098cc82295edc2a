import { readInput } from '@ensaio/mock-kit'
import type { Action } from '@ensaio/mock-kit'
import type { ChatWorld } from '../world-types.ts'

const STATUSES = ['ONLINE', 'OFFLINE', 'SHIFT'] as const

/** An agent comes, goes, or keeps to the shift again. */
export const setAgentStatus: Action<ChatWorld> = {
  description:
    'Lets an agent be there or not: { agent, status }, where status is ONLINE, OFFLINE, or SHIFT for as the shift has it.',
  run: (world, given) => {
    const input = readInput('setAgentStatus', given, ['agent', 'status'])
    const id = input.text('agent')
    const status = input.choice('status', STATUSES)
    if (world.data.agents.get(id) === undefined) return input.refuse(`there is no agent "${id}".`)
    world.data.agents.update(id, { status: status === 'SHIFT' ? null : status })
    return { agent: id, status }
  },
}
