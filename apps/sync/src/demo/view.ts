import type { Flow } from './flows.ts'

/** The state that the demo shows between two steps. */
export interface Scene {
  readonly day: number
  readonly days: number
  /** The vendors' time. */
  readonly at: Date
  readonly flows: readonly Flow[]
  readonly waiting: number
  /** A note on anything out of the ordinary. */
  readonly note: string | undefined
}

const BAR_CHARACTERS = 30
const PARTY_CHARACTERS = 17

/** The scene as lines of text, as many for every scene. */
export function renderScene(scene: Scene): readonly string[] {
  const { day, days, at, flows, waiting, note } = scene
  const filled = Math.round((BAR_CHARACTERS * day) / days)
  const bar = '█'.repeat(filled) + '░'.repeat(BAR_CHARACTERS - filled)
  return [
    `Day ${String(day).padStart(2)} of ${days}  ${bar}  ${at.toISOString().slice(0, 16).replace('T', ' ')}`,
    '',
    ...flows.map(renderFlow),
    '',
    `  ${waiting} calls wait${note === undefined ? '' : `: ${note}`}`,
  ]
}

function renderFlow({ from, to, counts }: Flow): string {
  const words = counts.map(({ what, number }) => `${number.toLocaleString('en')} ${what}`)
  return `  ${from.padEnd(PARTY_CHARACTERS)} ─▶ ${to.padEnd(PARTY_CHARACTERS)} ${words.join(', ')}`
}

/** One line, for an output that is not a terminal. */
export function renderLine({ day, at, flows, waiting, note }: Scene): string {
  const words = flows.flatMap(({ from, to, counts }) =>
    counts
      .slice(0, 1)
      .map(({ what, number }) => `${from} > ${to} ${number.toLocaleString('en')} ${what}`),
  )
  const trouble = note === undefined ? '' : ` (${note})`
  return `day ${day} ${at.toISOString().slice(0, 10)}: ${words.join('; ')}; ${waiting} waiting${trouble}`
}
