import { readInput } from '@ensaio/mock-kit'
import type { Action } from '@ensaio/mock-kit'
import { BEAT } from '../story/beat.ts'
import type { ChatWorld } from '../world-types.ts'
import { recordNamed } from './open-interaction.ts'

const MOODS = ['POSITIVE', 'NEGATIVE'] as const

/** A customer answers the survey. */
export const rateInteraction: Action<ChatWorld> = {
  description: 'Lets the customer rate an ended interaction: { id, mood: POSITIVE or NEGATIVE }.',
  run: (world, given) => {
    const input = readInput('rateInteraction', given, ['id', 'mood'])
    const { id, beats } = recordNamed(world, input)
    const mood = input.choice('mood', MOODS)
    if (beats.at(-1) !== BEAT.ended)
      return input.refuse(`only an ENDED interaction is rated, and "${id}" is none.`)
    world.data.interactions.update(id, { mood })
    return { id, mood }
  },
}
