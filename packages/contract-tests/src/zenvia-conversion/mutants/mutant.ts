import type { ConversionInteraction } from '../consumer/conversion-interaction.ts'
import type { NotificationInteraction } from '../consumer/notification-interaction.ts'
import type { StageOptions } from '../provider/open-stage.ts'

/** A mock of Zenvia Conversion with a fault in what it answers. */
export interface RequestMutant {
  /** Completes "a mock that". */
  readonly name: string
  readonly stage: StageOptions
  /** Which interactions may have to do with the fault; at least one of them has to notice it. */
  readonly concerns: (interaction: ConversionInteraction) => boolean
}

/** A mock of Zenvia Conversion with a fault in what it sends. */
export interface NotificationMutant {
  /** Completes "a mock that". */
  readonly name: string
  readonly stage: StageOptions
  /** The topics that may have to do with the fault. */
  readonly topics: readonly NotificationInteraction['topic'][]
}

/** Interactions that ask for it. */
export function asking(parameter: string): RequestMutant['concerns'] {
  return ({ query = {} }) => Object.hasOwn(query, parameter)
}

/** Interactions of this name, or of one that has these words in it. */
export function called(words: string): RequestMutant['concerns'] {
  return ({ description }) => description.includes(words)
}

/** Interactions that are answered with this status. */
export function refusedWith(status: number): RequestMutant['concerns'] {
  return ({ answer }) => answer.kind === 'error' && answer.status === status
}
