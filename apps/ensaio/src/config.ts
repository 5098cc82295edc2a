// Parses the command line and the environment, once. Flags win over variables, variables over defaults.
import type { OpenApiDocument } from '@ensaio/contracts'
import { controlContract } from '@ensaio/contracts/control'
import { nearest } from '@ensaio/mock-kit'
import { SERVICES } from './services.ts'
import { isLoopback } from './settings/is-loopback.ts'
import { FROM_TEXT } from './settings/parse-texts.ts'
import { resolveSettings } from './settings/resolve-settings.ts'
import type { GivenSettings, SettingName, Settings } from './settings/resolve-settings.ts'

/** The control plane's port; the services' follow. */
export const PORT_BASE = portOfSpec(controlContract.document)

const ENV_PREFIX = 'ENSAIO_'

/** The variables that `exec` sets for its command, which may start a sandbox of its own. */
const OF_EXEC = /^ENSAIO_(?:SANDBOX|CA_FILE|\w+_(?:URL|TOKEN|API_KEY|USERNAME|PASSWORD))$/

/** A flag with the name of its value. */
interface StartFlag {
  readonly flag: string
  readonly value: string
  readonly help: string
  /** The value where the flag stands alone. @default it needs one */
  readonly preset?: string
}

/** The flags of `start`, with the names of their values in the help. */
export const START_FLAGS: Readonly<Record<SettingName, StartFlag>> = {
  only: {
    flag: '--only',
    value: 'services',
    help: `run only these services, comma-separated: ${SERVICES.map(({ service }) => service).join(',')}`,
  },
  scenario: {
    flag: '--scenario',
    value: 'name',
    help: 'the starting state: a name for all services, or service=name,... (default: default)',
  },
  seed: { flag: '--seed', value: 'number', help: 'the seed of all randomness (default: 1)' },
  clock: {
    flag: '--clock',
    value: 'mode',
    help: 'real, frozen, or a speed such as 60x (default: real)',
  },
  at: {
    flag: '--at',
    value: 'instant',
    help: 'the first instant of the clock, such as 2026-03-02T09:00:00Z (default: now)',
  },
  portBase: {
    flag: '--port-base',
    value: 'port',
    help: `the control plane's port; the services' follow (default: ${PORT_BASE})`,
  },
  host: { flag: '--host', value: 'address', help: 'the address to listen on (default: 127.0.0.1)' },
  allowCallbacks: {
    flag: '--allow-callbacks',
    value: 'hosts',
    help: 'other hosts that callbacks may go to, comma-separated',
  },
  fixtures: {
    flag: '--fixtures',
    value: 'file',
    help: 'a JSON or YAML file with your own records for each service',
  },
  allowOrigins: {
    flag: '--allow-origins',
    value: 'origins',
    help: 'other sites whose pages may call the services, comma-separated; * for all',
  },
  controlToken: {
    flag: '--control-token',
    value: 'token',
    help: 'the token that requests to the control plane must have (default: none, or a generated one if --host is reachable from other machines)',
  },
  warningsHeader: {
    flag: '--warnings-header',
    value: 'switch',
    help: 'on or off: send the number of warnings in the header x-ensaio-warnings (default: on)',
  },
  cors: {
    flag: '--cors',
    value: 'origins',
    help: 'sites whose scripts may call the services and read their answers, comma-separated; * for all (default: none)',
  },
  corsControl: {
    flag: '--cors-control',
    value: 'origins',
    help: 'sites whose scripts may control the sandbox, comma-separated (default: none)',
  },
  tls: {
    flag: '--tls',
    value: 'switch',
    preset: 'on',
    help: 'on or off: serve https:// with a generated certificate, and print the file of its authority (default: off)',
  },
  journalEntries: {
    flag: '--journal-entries',
    value: 'number',
    help: 'the maximum number of entries in the journal of a sandbox (default: 1000)',
  },
  journalBytes: {
    flag: '--journal-bytes',
    value: 'bytes',
    help: 'the maximum size of the journal of a sandbox in bytes (default: 16777216, which is 16 MiB)',
  },
  data: {
    flag: '--data',
    value: 'directory',
    help: 'keep all changes there, and continue from them at the next start (default: memory only)',
  },
  store: {
    flag: '--store',
    value: 'url',
    help: 'share the sandboxes with all processes that use the same PostgreSQL database, such as postgres://user:password@db.local/ensaio (default: memory only)',
  },
  advertise: {
    flag: '--advertise',
    value: 'url',
    help: 'with --store, the address at which the other processes reach this one, such as http://10.0.0.7 (default: that of --host)',
  },
  durable: {
    flag: '--durable',
    value: 'switch',
    preset: 'on',
    help: 'on or off: with --data, wait for the disk, so that a power failure loses nothing (default: off)',
  },
}

/** Settings whose values are not shown. */
const SECRET: ReadonlySet<SettingName> = new Set(['controlToken', 'store'])

const SETTING_NAMES = Object.keys(START_FLAGS) as readonly SettingName[]

/** The flags as commander parsed them. */
export interface Flags extends Readonly<Partial<Record<SettingName, string>>> {
  readonly json?: boolean
  readonly open?: boolean
}

export type Environment = Readonly<Record<string, string | undefined>>

export interface Config {
  readonly settings: Settings
  /** True to print for machines. */
  readonly json: boolean
  /** Oddities that do not prevent the start. */
  readonly warnings: readonly string[]
}

/**
 * @param strays words of the command line that are not flags
 * @param defaults of the settings that a command chooses
 * @throws SettingsError with everything that is wrong
 */
export function parseConfig(
  flags: Flags,
  env: Environment,
  strays: readonly string[] = [],
  defaults: { readonly portBase: number } = { portBase: PORT_BASE },
): Config {
  const problems = strayProblems(strays)
  const json = flags.json ?? parseSwitch('ENSAIO_JSON', env, problems)
  const settings = resolveSettings(toGiven(flags, env), defaults, problems)
  return Object.freeze({ settings, json, warnings: warningsFor(settings, env) })
}

function toGiven(flags: Flags, env: Environment): GivenSettings {
  const entries = SETTING_NAMES.map((name) => {
    const variable = variableOf(name)
    // Many CI systems set a variable to an empty text where they mean that it is not set.
    const text = flags[name] ?? (env[variable] || undefined)
    const source = flags[name] === undefined ? variable : START_FLAGS[name].flag
    if (text === undefined) return [name, undefined]
    const label = SECRET.has(name) ? source : `${source} "${text}"`
    return [name, { label, value: FROM_TEXT[name](text) }]
  })
  return Object.fromEntries(entries) as GivenSettings // each name with the value of its own parser
}

/** `portBase` -> `ENSAIO_PORT_BASE`. */
function variableOf(name: SettingName): string {
  return ENV_PREFIX + name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}

function parseSwitch(variable: string, env: Environment, problems: string[]): boolean {
  const text = (env[variable] ?? '').toLowerCase()
  if (['1', 'true', 'yes'].includes(text)) return true
  if (!['', '0', 'false', 'no'].includes(text)) {
    problems.push(`${variable} "${text}" is not a valid switch. Give 1 or 0.`)
  }
  return false
}

/** Words after an unknown flag are not reported: they were meant as its value. */
function strayProblems(strays: readonly string[]): string[] {
  const known = [
    ...Object.values(START_FLAGS).map(({ flag }) => flag),
    '--json',
    '--open',
    '--watch',
    '--write-env',
    '--help',
  ]
  return strays.flatMap((word, index) => {
    if (word.startsWith('-')) {
      const [flag = ''] = word.split('=', 1)
      return [`there is no flag ${flag}. ${hint(flag, known, '--')}`]
    }
    if (strays[index - 1]?.startsWith('-')) return []
    return [`"${word}" does not belong to a flag. Remove it, or write its flag before it.`]
  })
}

function warningsFor({ host }: Settings, env: Environment): readonly string[] {
  const variables = [...SETTING_NAMES.map(variableOf), 'ENSAIO_JSON']
  const unknown = Object.keys(env).filter(
    (name) => name.startsWith(ENV_PREFIX) && !variables.includes(name) && !OF_EXEC.test(name),
  )
  return [
    ...unknown.map((name) => `${name} is not a setting. ${hint(name, variables, ENV_PREFIX)}`),
    ...(isLoopback(host)
      ? []
      : [
          `${host} is reachable from other machines. The control plane requires its token, but everybody knows the credentials of the services: use it only in networks that you trust.`,
        ]),
  ]
}

/** Suggests the nearest name, compared without the prefix that all of them have. */
function hint(word: string, known: readonly string[], prefix: string): string {
  const bare = (name: string): string =>
    name.startsWith(prefix) ? name.slice(prefix.length) : name
  const [closest] = nearest(bare(word), known.map(bare))
  return closest === undefined
    ? 'Run ensaio start --help for a list.'
    : `Did you mean ${prefix}${closest}?`
}

/** The port of the server that the control plane's own spec names. */
function portOfSpec({ servers }: OpenApiDocument): number {
  const [server] = servers as readonly { readonly url: string }[] // OpenAPI: a server has a URL
  return Number(new URL(server?.url ?? '').port)
}
