import { customerOf } from '../customers/customer-of.ts'
import type { CustomerBook } from '../customers/customer-families.ts'
import type { Interaction } from '../rows/interaction.ts'
import { toInteraction } from '../rows/to-interaction.ts'
import type { Teller } from '../story/create-teller.ts'
import { createStory } from '../story/story.ts'
import { nameNumberOf } from '../customers/customer-of.ts'
import { protocolAt } from './base-record.ts'
import type { BaseRecord } from './base-record.ts'
import { occasionAt } from './occasion-at.ts'

export interface TellBaseOptions {
  readonly base: BaseRecord
  readonly teller: Teller
  readonly customers: CustomerBook
  /** When it began. */
  readonly created: number
}

/** All of one interaction of the base, told once more. */
export function tellBase(index: number, options: TellBaseOptions): Interaction {
  const { base, teller, customers, created } = options
  const story = createStory()
  const occasion = occasionAt(base, index, created)
  teller.tell(story, occasion)
  const { active, channel, department, tags, mood, agents, beats, length } = story
  return toInteraction(
    {
      protocol: protocolAt(index),
      created,
      active,
      channel,
      department,
      tags,
      mood,
      agents,
      beats,
      length,
      seed: occasion.seed,
      customer: customerOf(base.seed, customers, story.customer),
      nameNumber: nameNumberOf(base.seed, story.customer),
      names: [],
    },
    0,
  )
}
