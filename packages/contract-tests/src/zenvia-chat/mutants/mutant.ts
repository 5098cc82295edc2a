import type { ChatInteraction } from '../consumer/chat-interaction.ts'
import type { StageOptions } from '../provider/open-stage.ts'

/** A mock of Zenvia Chat with one fault sown into it. */
export interface Mutant {
  /** Completes "a mock that". */
  readonly name: string
  readonly stage: StageOptions
  /** Which interactions may have to do with the fault; at least one of them has to notice it. */
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
