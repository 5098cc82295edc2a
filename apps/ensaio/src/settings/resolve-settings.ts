// The settings of a sandbox. Programs and the command line give them in their own types; they are checked here alone.
import {
  CallbackPolicyError,
  createCallbackPolicy,
  didYouMean,
  INSTANT_MAX,
  INSTANT_MIN,
} from '@ensaio/mock-kit'
import type { CallbackPolicy, ClockMode } from '@ensaio/mock-kit'
import {
  checkCluster,
  isPostgresUrl,
  isOriginOfHttp,
  toClusterSettings,
} from './cluster-settings.ts'
import type { ClusterSettings } from './cluster-settings.ts'
import { SettingsError } from '../errors/settings-error.ts'
import { PORT_OFFSET_MAX, SERVICES } from '../services.ts'
import type { ServiceEntry } from '../services.ts'
import { toStartLabels } from './start-labels.ts'
import type { StartLabels } from './start-labels.ts'

/** The value of each setting, not yet checked. */
export interface SettingValues {
  /** Slugs of services. */
  readonly only: readonly string[]
  readonly scenario: ScenarioChoice
  readonly seed: number
  readonly clock: ClockMode
  /** Milliseconds since 1970. */
  readonly at: number
  readonly portBase: number
  readonly host: string
  readonly allowCallbacks: readonly string[]
  /** The path of a file. */
  readonly fixtures: string
  readonly allowOrigins: readonly string[]
  readonly controlToken: string
  readonly warningsHeader: Switch
  readonly cors: readonly string[]
  readonly corsControl: readonly string[]
  readonly tls: Switch
  readonly journalEntries: number
  readonly journalBytes: number
  /** The path of a directory. */
  readonly data: string
  readonly durable: Switch
  /** The URL of a PostgreSQL database. */
  readonly store: string
  readonly advertise: string
}

/** The two positions of a switch. */
export type Switch = 'on' | 'off'

/** The scenarios to begin from: one for all services, and others by slug. */
export interface ScenarioChoice {
  readonly all?: string
  readonly byService: Readonly<Record<string, string>>
}

export type SettingName = keyof SettingValues

/** A setting that somebody gave. */
interface GivenSetting<Value> {
  /** Names it and what was given in messages: `--seed "-1"`. */
  readonly label: string
  readonly value: Value
}

/** The settings that were given; the others take their defaults. */
export type GivenSettings = {
  readonly [Name in SettingName]: GivenSetting<SettingValues[Name]> | undefined
}

/** The settings that a sandbox starts with. */
export interface Settings {
  readonly services: readonly ServiceEntry[]
  readonly scenario: ScenarioChoice
  readonly seed: number
  readonly clock: { readonly mode: ClockMode; readonly at?: number }
  /** The control plane's port; the services' follow. 0 lets the system choose all of them. */
  readonly portBase: number
  readonly host: string
  readonly policy: CallbackPolicy
  /** The path of a file with fixtures. */
  readonly fixtures?: string
  /** Origins whose pages may call the services; `*` for all. */
  readonly allowOrigins: readonly string[]
  readonly controlToken?: string
  /** Origins whose scripts may call the services and read the answers; `*` for all. */
  readonly cors: readonly string[]
  /** Origins whose scripts may call the control plane. */
  readonly corsControl: readonly string[]
  /** True: answers https:// only. */
  readonly tls: boolean
  /** The limits of each journal; those that were not given are the engine's. */
  readonly journalLimits: { readonly entriesMax?: number; readonly bytesMax?: number }
  /** False: the services send no `x-ensaio-warnings`. */
  readonly warningsHeader: boolean
  /** The path of the directory that keeps what changes. */
  readonly data?: string
  /** True: what changes survives a power failure, too. */
  readonly durable: boolean
  /** The cluster that the process is a node of; absent where it is alone. */
  readonly cluster?: ClusterSettings
  readonly startLabels: StartLabels
}

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

/**
 * Checks the settings and fills in what was not given.
 * @param problems those that were found before
 * @throws SettingsError with everything that is wrong
 */
export function resolveSettings(
  given: GivenSettings,
  defaults: { readonly portBase: number },
  problems: readonly string[] = [],
): Settings {
  const found = [
    ...problems,
    ...Object.entries(CHECKS).flatMap(([name, check]) => {
      const setting = given[name as SettingName] // a key of CHECKS
      // Each check is called with the value of its own setting.
      return setting === undefined
        ? []
        : check(setting.value as never).map((problem) => `${setting.label} ${problem}`)
    }),
    ...checkCluster(given),
  ]
  if (found.length > 0) throw new SettingsError(found)
  const slugs = given.only?.value ?? SERVICES.map(({ service }) => service)
  return Object.freeze({
    services: SERVICES.filter(({ service }) => slugs.includes(service)),
    scenario: given.scenario?.value ?? { all: 'default', byService: {} },
    seed: given.seed?.value ?? 1,
    clock: {
      mode: given.clock?.value ?? { kind: 'real' },
      ...(given.at && { at: given.at.value }),
    },
    portBase: given.portBase?.value ?? defaults.portBase,
    host: given.host?.value ?? '127.0.0.1',
    policy: createCallbackPolicy({ allowedHosts: given.allowCallbacks?.value ?? [] }),
    ...(given.fixtures && { fixtures: given.fixtures.value }),
    allowOrigins: given.allowOrigins?.value ?? [],
    cors: given.cors?.value ?? [],
    corsControl: given.corsControl?.value ?? [],
    tls: given.tls?.value === 'on',
    journalLimits: {
      ...(given.journalEntries && { entriesMax: given.journalEntries.value }),
      ...(given.journalBytes && { bytesMax: given.journalBytes.value }),
    },
    warningsHeader: given.warningsHeader?.value !== 'off',
    ...(given.data && { data: given.data.value }),
    durable: given.durable?.value === 'on',
    startLabels: toStartLabels(given),
    ...toClusterSettings(given),
    ...(given.controlToken && { controlToken: given.controlToken.value }),
  })
}

/** Lists the problems of each setting: each continues a sentence that begins with the setting. */
const CHECKS: {
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
