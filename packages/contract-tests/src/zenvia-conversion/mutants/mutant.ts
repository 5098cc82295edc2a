import type { ConversionInteraction } from '../consumer/conversion-interaction.ts'
import type { NotificationInteraction } from '../consumer/notification-interaction.ts'
import type { ProviderOptions } from '../provider/open-provider.ts'

/** A mock of Zenvia Conversion with a fault in what it answers. */
export interface CallMutant {
  /** Completes the title "a mock that". */
  readonly name: string
  readonly provider: ProviderOptions
  /** Selects the interactions that may detect the fault; at least one of them has to. */
  readonly concerns: (interaction: ConversionInteraction) => boolean
}

/** A mock of Zenvia Conversion with a fault in what it sends. */
export interface NotificationMutant {
  /** Completes the title "a mock that". */
  readonly name: string
  readonly provider: ProviderOptions
  /** The topics that may have to do with the fault. */
  readonly topics: readonly NotificationInteraction['topic'][]
}

/** Interactions that ask for it. */
export function asking(parameter: string): CallMutant['concerns'] {
  return ({ query = {} }) => Object.hasOwn(query, parameter)
}

/** Interactions of this name, or of one that has these words in it. */
export function called(words: string): CallMutant['concerns'] {
  return ({ description }) => description.includes(words)
}

/** Interactions that are answered with this status. */
export function refusedWith(status: number): CallMutant['concerns'] {
  return ({ answer }) => answer.kind === 'error' && answer.status === status
}
