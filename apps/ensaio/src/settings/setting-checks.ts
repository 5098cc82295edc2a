// Checks the value of each setting.
import {
  CallbackPolicyError,
  createCallbackPolicy,
  didYouMean,
  INSTANT_MAX,
  INSTANT_MIN,
} from '@ensaio/mock-kit'
import { PORT_OFFSET_MAX, SERVICES } from '../services.ts'
import { isOriginOfHttp, isPostgresUrl } from './cluster-settings.ts'
import type { SettingName, SettingValues, Switch } from './resolve-settings.ts'

/** Random sources take 32 bits. */
const SEED_MAX = 2 ** 32 - 1

const PORT_BASE_MAX = 65_535 - PORT_OFFSET_MAX

/** A scenario's name, as far as one can tell without its mock. */
const SCENARIO_NAME = /^[^\s,=]+$/

/** A bearer token (RFC 6750) that is not guessed soon. */
const TOKEN = /^[\w.~+/=-]{16,200}$/

/** A place for each is kept from the beginning, and a search looks at all of them. */
const JOURNAL_ENTRIES_MAX = 100_000

/** Room for one entry of the largest size, which the journal keeps in any case. */
const JOURNAL_BYTES_MIN = 65_536

/** The memory that the journals of all sandboxes may take together: 256 MiB. */
const JOURNAL_BYTES_MAX = 268_435_456

/** Sandbox time may pass a million times as fast: a second for eleven days. */
const FACTOR_MAX = 1_000_000

/** Lists the problems of each setting: each continues a sentence that begins with the setting. */
export const SETTING_CHECKS: {
  readonly [Name in SettingName]: (value: SettingValues[Name]) => readonly string[]
} = {
  only: (slugs) => {
    if (slugs.length > 0) return [...new Set(slugs)].flatMap(unknownService)
    const known = SERVICES.map(({ service }) => service).join(', ')
    return [`names no service. Give some of ${known}, comma-separated.`]
  },
  scenario: ({ all, byService }) => {
    const slugs = Object.keys(byService)
    const names = [...(all === undefined ? [] : [all]), ...Object.values(byService)]
    return names.length === 0 || !names.every((name) => SCENARIO_NAME.test(name))
      ? ['names no scenario. Give a name, or a comma-separated list of service=name.']
      : slugs.flatMap(unknownService)
  },
  seed: (seed) =>
    isIntegerWithin(seed, 0, SEED_MAX)
      ? []
      : [`is not a valid seed. Give a whole number from 0 to ${SEED_MAX}.`],
  clock: (mode) =>
    mode.kind !== 'scaled' || (mode.factor > 0 && mode.factor <= FACTOR_MAX)
      ? []
      : [
          `is not a valid clock. Give real, frozen, or a speed such as 60x, at most ${FACTOR_MAX}x.`,
        ],
  at: (at) => {
    if (Number.isNaN(at)) return ['is not a valid instant. Give ISO 8601: 2026-03-02T09:00:00Z.']
    return at >= INSTANT_MIN && at <= INSTANT_MAX
      ? []
      : ['is beyond what a clock can show. Stay between the years 1970 and 9000.']
  },
  portBase: (port) =>
    isIntegerWithin(port, 0, PORT_BASE_MAX)
      ? []
      : [
          `is not a valid port base. Give a whole number from 1 to ${PORT_BASE_MAX}, or 0 to let the system choose the ports.`,
        ],
  host: (host) =>
    /^[\w.:-]+$/.test(host)
      ? []
      : ['is not a valid host. Give a name or an IP address, such as 127.0.0.1.'],
  fixtures: (path) => (path.trim() === '' ? ['names no file. Give the path of one.'] : []),
  allowOrigins: originProblems,
  cors: originProblems,
  corsControl: (origins) =>
    origins.length > 0 && origins.every((origin) => origin !== '*' && isOrigin(origin))
      ? []
      : ['is not a valid list of origins. Give origins such as http://app.test:5173, not *.'],
  tls: switchProblems,
  journalEntries: (entries) =>
    isIntegerWithin(entries, 1, JOURNAL_ENTRIES_MAX)
      ? []
      : [`is not a valid number of entries. Give a whole number from 1 to ${JOURNAL_ENTRIES_MAX}.`],
  journalBytes: (bytes) =>
    isIntegerWithin(bytes, JOURNAL_BYTES_MIN, JOURNAL_BYTES_MAX)
      ? []
      : [
          `is not a valid number of bytes. Give a whole number from ${JOURNAL_BYTES_MIN} to ${JOURNAL_BYTES_MAX}.`,
        ],
  controlToken: (token) =>
    TOKEN.test(token)
      ? []
      : ['is not a valid token. Give 16 to 200 letters, digits and characters of -._~+/='],
  warningsHeader: switchProblems,
  data: (path) => (path.trim() === '' ? ['names no directory. Give the path of one.'] : []),
  durable: switchProblems,
  store: (url) =>
    isPostgresUrl(url)
      ? []
      : ['is not the URL of a PostgreSQL database. Give one such as postgres://db.local/ensaio.'],
  advertise: (url) =>
    isOriginOfHttp(url) ? [] : ['is not a valid address. Give one such as http://10.0.0.7.'],
  allowCallbacks: (allowedHosts) => {
    try {
      createCallbackPolicy({ allowedHosts })
      return []
    } catch (error) {
      if (!(error instanceof CallbackPolicyError)) throw error
      return error.problems.map(
        (problem) => `is refused: ${problem}. Give names or IP addresses of hosts.`,
      )
    }
  },
}

function switchProblems(position: Switch): readonly string[] {
  return position === 'on' || position === 'off' ? [] : ['is not a valid switch. Give on or off.']
}

function originProblems(origins: readonly string[]): readonly string[] {
  if (origins.length > 0 && origins.every(isOrigin)) return []
  return [
    'is not a valid list of origins. Give origins such as http://app.test:5173, or * for all.',
  ]
}

/** Returns whether the text is an origin as browsers write it. */
function isOrigin(text: string): boolean {
  return text === '*' || URL.parse(text)?.origin === text
}

function isIntegerWithin(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max
}

function unknownService(slug: string): readonly string[] {
  const known: readonly string[] = SERVICES.map(({ service }) => service)
  if (known.includes(slug)) return []
  return [`names the service "${slug}", which does not exist. ${didYouMean(slug, known)}`]
}
