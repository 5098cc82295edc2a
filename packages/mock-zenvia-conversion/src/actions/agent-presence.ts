import { readInput } from '@ensaio/mock-kit'
import type { Action } from '@ensaio/mock-kit'
import { setPresence } from '../account/agent.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { subjectOf } from './find-subject.ts'

export const agentGoesOnline = presenceAction('agentGoesOnline', true)
export const agentGoesOffline = presenceAction('agentGoesOffline', false)

function presenceAction(name: string, isOnline: boolean): Action<ZenviaConversionWorld> {
  return {
    description: `An agent ${isOnline ? 'opens' : 'leaves'} the app: { agentId }.`,
    run: (world, input) => {
      const subject = subjectOf(world, readInput(name, input, ['agentId']))
      const agent = subject.namedAgent()
      if (agent === undefined) return subject.refuse('agentId is missing. Send the id of an agent.')
      return { agentId: agent.id, isOnline: setPresence(world, agent, isOnline).isOnline }
    },
  }
}
