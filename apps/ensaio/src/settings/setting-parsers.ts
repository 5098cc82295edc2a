import { didYouMean, INSTANT_MAX, INSTANT_MIN } from '@ensaio/mock-kit'
import type { ClockMode } from '@ensaio/mock-kit'
import { parseInstant } from '../control/instant.ts'
import { PORT_OFFSET_MAX, SERVICES } from '../services.ts'
import type { ServiceEntry } from '../services.ts'

/** What a text means, or what is wrong with it and what to give instead. */
type Parsed<Value> = { readonly value: Value } | { readonly problems: readonly string[] }

export type Parser<Value> = (text: string) => Parsed<Value>

/** Random sources take 32 bits. */
const SEED_MAX = 2 ** 32 - 1

const PORT_MAX = 65_535

/** Sandbox time may pass a million times as fast: a second for eleven days. */
const FACTOR_MAX = 1_000_000

export const parseSeed: Parser<number> = (text) =>
  /^\d+$/.test(text) && Number(text) <= SEED_MAX
    ? { value: Number(text) }
    : refused(`is no seed. Give a whole number from 0 to ${SEED_MAX}.`)

export const parsePortBase: Parser<number> = (text) =>
  /^\d+$/.test(text) && Number(text) + PORT_OFFSET_MAX <= PORT_MAX
    ? { value: Number(text) }
    : refused(
        `is no port base. Give a whole number from 1 to ${PORT_MAX - PORT_OFFSET_MAX}, or 0 to let the system choose the ports.`,
      )

export const parseClock: Parser<ClockMode> = (text) => {
  if (text === 'real' || text === 'frozen') return { value: { kind: text } }
  const factor = Number(/^(\d+(?:\.\d+)?)x$/i.exec(text)?.[1])
  if (factor > 0 && factor <= FACTOR_MAX) return { value: { kind: 'scaled', factor } }
  return refused('is no clock. Give real, frozen, or how many times as fast it runs, such as 60x.')
}

export const parseAt: Parser<number> = (text) => {
  const value = parseInstant(text)
  if (value === undefined) {
    return refused('is no instant. Give ISO 8601, such as 2026-03-02T09:00:00Z.')
  }
  return value >= INSTANT_MIN && value <= INSTANT_MAX
    ? { value }
    : refused('is beyond what a clock can show. Stay between the years 1970 and 9000.')
}

export const parseHost: Parser<string> = (text) =>
  /^[\w.:-]+$/.test(text)
    ? { value: text }
    : refused('is no host. Give a name or an IP address, such as 127.0.0.1.')

export const parseList: Parser<readonly string[]> = (text) => ({ value: partsOf(text) })

/** What stands between commas; one too many is no part. */
function partsOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Services by their slugs, in the order of their ports. */
export const parseOnly: Parser<readonly ServiceEntry[]> = (text) => {
  const slugs = [...new Set(partsOf(text))]
  if (slugs.length === 0) {
    const known = SERVICES.map(({ service }) => service).join(', ')
    return refused(`names no service. Give some of ${known}, with commas between them.`)
  }
  const problems = slugs.flatMap(unknownService)
  if (problems.length > 0) return { problems }
  return { value: SERVICES.filter(({ service }) => slugs.includes(service)) }
}

/** Which scenario each service begins from: `empty` for all, `conversica=busy` for one, or both with commas between. */
export interface ScenarioChoice {
  readonly all?: string
  readonly byService: Readonly<Record<string, string>>
}

export const parseScenario: Parser<ScenarioChoice> = (text) => {
  const parts = partsOf(text).map((part) => part.split('=').map((word) => word.trim()))
  const shapeless = parts.filter((words) => words.length > 2 || words.includes(''))
  if (parts.length === 0 || shapeless.length > 0) {
    return refused('names no scenario. Give a name, or service=name with commas between them.')
  }
  const problems = parts.flatMap(([slug = '', name]) =>
    name === undefined ? [] : unknownService(slug),
  )
  if (problems.length > 0) return { problems }
  const all = parts.findLast((words) => words.length === 1)?.[0]
  const byService = Object.fromEntries(parts.filter((words) => words.length === 2))
  return { value: { byService, ...(all !== undefined && { all }) } }
}

function unknownService(slug: string): readonly string[] {
  const known: readonly string[] = SERVICES.map(({ service }) => service)
  if (known.includes(slug)) return []
  return [`names the service "${slug}", which there is not. ${didYouMean(slug, known)}`]
}

function refused(problem: string): { readonly problems: readonly string[] } {
  return { problems: [problem] }
}
