import { ActionRefusedError, defineAction } from '@ensaio/mock-kit'
import { renewToken, revokeToken as revoke } from '../auth/auth.ts'
import type { ChatWorld } from '../world.ts'

/** An administrator makes a new token. */
export const createToken = defineAction({
  description: 'Makes a new token, which replaces the one before; returns { token }.',
  input: { type: 'object', properties: {} },
  run: (world: ChatWorld) => ({ token: renewToken(world) }),
})

/** An administrator deletes the token. */
export const revokeToken = defineAction({
  description: 'Revokes the token; every request is refused until there is a new one.',
  input: { type: 'object', properties: {} },
  run: (world: ChatWorld) => {
    revoke(world)
    return null
  },
})

/** An administrator sets the status of an agent, or lets it follow the shift again. */
export const setAgentStatus = defineAction({
  description: 'Sets the status of an agent; SHIFT lets it follow the shift again.',
  input: {
    type: 'object',
    required: ['agent', 'status'],
    properties: {
      agent: { type: 'string', minLength: 1, description: 'The id of the agent.' },
      status: { enum: ['ONLINE', 'OFFLINE', 'SHIFT'] },
    },
  },
  run: (world: ChatWorld, { agent, status }) => {
    if (world.data.agents.get(agent) === undefined) {
      throw new ActionRefusedError(`there is no agent "${agent}". Send the id of an existing one.`)
    }
    world.data.agents.update(agent, { status: status === 'SHIFT' ? null : status })
    return { agent, status }
  },
})
