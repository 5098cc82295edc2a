import type { ChatInteraction } from '../consumer/chat-interaction.ts'
import type { ProviderOptions } from '../provider/open-provider.ts'

/** A mock of Zenvia Chat with one fault seeded into it. */
export interface Mutant {
  /** Completes the title "a mock that". */
  readonly name: string
  readonly provider: ProviderOptions
  /** Selects the interactions that may detect the fault; at least one of them has to. */
  readonly concerns: (interaction: ChatInteraction) => boolean
}

/** Interactions that ask for it. */
export function asking(parameter: string): Mutant['concerns'] {
  return ({ query }) => Object.hasOwn(query, parameter)
}

/** Interactions that are answered so. */
export function answered(
  kind: ChatInteraction['answer']['kind'],
  path = '/history',
): Mutant['concerns'] {
  return (interaction) => interaction.answer.kind === kind && interaction.path.startsWith(path)
}
