import type { Dice } from '../story/dice.ts'
import {
  AGENT_GOODBYES,
  AGENT_GREETINGS,
  AGENT_LINES,
  AGENT_OPENINGS,
  CLIENT_LINES,
  CLIENT_THANKS,
  THEMES,
} from './talk-lines.ts'

/** Where in a talk a line stands. */
export interface Place {
  readonly isAgents: boolean
  /** Counted on its side, from 0. */
  readonly number: number
  /** It is the last of its side, and not the first. */
  readonly isLast: boolean
  /** An agent began the talk. */
  readonly active: boolean
  readonly department: number
}

/** What fills the gaps of a line. */
export interface Gaps {
  readonly cliente: string
  readonly atendente: string
  readonly pedido: string
}

/** What is said at this place. */
export function lineOf(dice: Dice, place: Place, gaps: Gaps): string {
  const lines = linesFor(place)
  const line = lines[dice.below(lines.length)] ?? ''
  return line
    .replaceAll('{cliente}', () => gaps.cliente)
    .replaceAll('{atendente}', () => gaps.atendente)
    .replaceAll('{pedido}', () => gaps.pedido)
}

function linesFor({ isAgents, number, isLast, active, department }: Place): readonly string[] {
  const theme = THEMES[department % THEMES.length]
  if (isAgents) {
    if (number === 0) return active ? AGENT_OPENINGS : AGENT_GREETINGS
    if (isLast) return AGENT_GOODBYES
    return number % 2 === 1 ? (theme?.solution ?? AGENT_LINES) : AGENT_LINES
  }
  if (number === 0 && !active) return theme?.opening ?? CLIENT_LINES
  return isLast ? CLIENT_THANKS : CLIENT_LINES
}
