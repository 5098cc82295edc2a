import { ActionRefusedError, defineAction } from '@ensaio/mock-kit'
import type { ZenviaConversionWorld } from '../world.ts'

/** Uninstalls an app for API access. */
export const revokeKey = defineAction({
  description: 'Revokes an API key by its number: 1 is the one that the sandbox begins with.',
  input: {
    type: 'object',
    required: ['number'],
    properties: { number: { type: 'integer', minimum: 1 } },
  },
  run: ({ data: { integrations } }: ZenviaConversionWorld, { number }) => {
    const [integration] = integrations.by('number', String(number))
    if (integration === undefined || integration.isRevoked === true)
      throw new ActionRefusedError(`there is no key ${number}. Send the number of a valid one.`)
    integrations.update(integration.id, { isRevoked: true })
    return null
  },
})
