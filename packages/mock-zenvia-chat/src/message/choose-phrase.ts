import { at } from '@ensaio/mock-kit'
import type { SeededRandom } from '../simulation/seeded-random.ts'
import {
  AGENT_GOODBYES,
  AGENT_GREETINGS,
  AGENT_OPENINGS,
  AGENT_PHRASES,
  CLIENT_PHRASES,
  CLIENT_THANKS,
  THEMES,
} from './phrases.ts'

/** The position of a message in a conversation. */
export interface Position {
  readonly isAgents: boolean
  /** Counted on its side, from 0. */
  readonly number: number
  /** It is the last of its side, and not the first. */
  readonly isLast: boolean
  /** An agent began the conversation. */
  readonly active: boolean
  readonly department: number
}

/** The values of the placeholders in a phrase. */
export interface Placeholders {
  readonly cliente: string
  readonly atendente: string
  readonly pedido: string
}

/** Chooses a phrase for the position and fills in the placeholders. */
export function choosePhrase(
  random: SeededRandom,
  position: Position,
  { cliente, atendente, pedido }: Placeholders,
): string {
  return random
    .pick(phrasesFor(position))
    .replaceAll('{cliente}', () => cliente)
    .replaceAll('{atendente}', () => atendente)
    .replaceAll('{pedido}', () => pedido)
}

function phrasesFor({ isAgents, number, isLast, active, department }: Position): readonly string[] {
  const { opening, solution } = at(THEMES, department % THEMES.length)
  if (isAgents) {
    if (number === 0) return active ? AGENT_OPENINGS : AGENT_GREETINGS
    if (isLast) return AGENT_GOODBYES
    return number % 2 === 1 ? solution : AGENT_PHRASES
  }
  if (number === 0 && !active) return opening
  return isLast ? CLIENT_THANKS : CLIENT_PHRASES
}
