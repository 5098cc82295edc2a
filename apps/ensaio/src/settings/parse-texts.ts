// Reads settings that are given as text, each into its own type. A text without a meaning becomes a value that the check of
// the setting refuses: not a number, or an empty choice.
import type { ClockMode } from '@ensaio/mock-kit'
import { parseInstant } from '../control/clock.ts'
import type { ScenarioChoice, SettingName, SettingValues, Switch } from './resolve-settings.ts'

/** Returns the value that a text stands for. */
export const FROM_TEXT: {
  readonly [Name in SettingName]: (text: string) => SettingValues[Name]
} = {
  only: parseList,
  scenario: parseScenario,
  seed: parseWholeNumber,
  clock: parseClock,
  at: (text) => parseInstant(text) ?? Number.NaN,
  portBase: parseWholeNumber,
  host: (text) => text,
  allowCallbacks: parseList,
  fixtures: (text) => text,
  allowOrigins: parseList,
  controlToken: (text) => text,
  warningsHeader: (text) => text as Switch, // checked with the other settings
  cors: parseList,
  corsControl: parseList,
  tls: (text) => text as Switch, // checked with the other settings
  journalEntries: parseWholeNumber,
  journalBytes: parseWholeNumber,
  data: (text) => text,
  store: (text) => text,
  advertise: (text) => text,
  durable: (text) => text as Switch, // checked with the other settings
}

/** Parses `real`, `frozen` or a speed such as `60x`. */
export function parseClock(text: string): ClockMode {
  if (text === 'real' || text === 'frozen') return { kind: text }
  return { kind: 'scaled', factor: Number(/^(\d+(?:\.\d+)?)x$/i.exec(text)?.[1]) }
}

function parseWholeNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : Number.NaN
}

/** The parts between commas; one comma too many makes no part. */
function parseList(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Parses `empty` for all services, `conversica=busy` for one, or both with commas between. */
export function parseScenario(text: string): ScenarioChoice {
  const parts = parseList(text).map((part) => part.split('=').map((word) => word.trim()))
  if (parts.some((words) => words.length > 2 || words.includes(''))) return { byService: {} }
  const all = parts.findLast((words) => words.length === 1)?.[0]
  const byService = Object.fromEntries(parts.filter((words) => words.length === 2))
  return { byService, ...(all !== undefined && { all }) }
}
