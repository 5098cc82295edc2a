import type { ServiceSlug } from '../services.ts'
import { FROM_TEXT, parseClock } from './parse-texts.ts'
import { resolveSettings } from './resolve-settings.ts'
import type { ScenarioChoice, SettingName, Settings } from './resolve-settings.ts'

/** The options of a sandbox: those of `ensaio start`, by the same names. */
export interface StartOptions {
  /** The services to run. @default all */
  readonly only?: readonly ServiceSlug[]
  /** The scenario of all services, or of each by its slug. @default 'default' */
  readonly scenario?: string | Readonly<Partial<Record<ServiceSlug, string>>>
  /** Decides all randomness. @default 1 */
  readonly seed?: number
  /** `real`, `frozen`, or a speed such as `60x`. @default 'real' */
  readonly clock?: 'real' | 'frozen' | `${number}x`
  /** The first instant of the clock; text is ISO 8601. @default the machine's time */
  readonly at?: string | Date
  /** The control plane's port; the services' follow. 0 takes free ones. @default 0 */
  readonly portBase?: number
  /** @default '127.0.0.1' */
  readonly host?: string
  /** Hosts beyond this machine that callbacks may go to. @default none */
  readonly allowCallbacks?: readonly string[]
  /** The path of a JSON or YAML file with your own records for each service. @default none */
  readonly fixtures?: string
  /** Origins of other sites whose pages may call the services; `*` for all. @default none */
  readonly allowOrigins?: readonly string[]
  /** Requests to the control plane must carry it. @default none on this machine, a new one with a `host` beyond it */
  readonly controlToken?: string
  /** False: the services send no `x-ensaio-warnings`, which counts what of a request was read otherwise than it was written. @default true */
  readonly warningsHeader?: boolean
  /** Sites whose scripts may call the services and read the answers; `*` for all. @default none */
  readonly cors?: readonly string[]
  /** Sites whose scripts may control the sandbox. @default none */
  readonly corsControl?: readonly string[]
  /** True to answer only https://, with a generated certificate; `caFile` of the sandbox is its authority. @default false */
  readonly tls?: boolean
  /** The entries that the journal of a sandbox keeps. @default 1,000 */
  readonly journalEntries?: number
  /** The bytes that the journal of a sandbox takes. @default 16 MiB */
  readonly journalBytes?: number
  /** The path of a directory that keeps all that changes: the next start with it goes on where this one ended. @default none */
  readonly data?: string
  /** True: what changes survives a power failure, too, and answers wait for the disk. @default false */
  readonly durable?: boolean
  /** Called with warnings, such as options that are ignored because `data` has a sandbox. @default `process.emitWarning` */
  readonly warn?: (text: string) => void
}

/** Checks the options of a program. @throws SettingsError listing every option that is not valid */
export function toSettings(options: StartOptions): Settings {
  return resolveSettings(
    {
      only: given('only', options.only, (slugs) => slugs),
      scenario: given('scenario', options.scenario, toScenarioChoice),
      seed: given('seed', options.seed, (seed) => seed),
      clock: given('clock', options.clock, parseClock),
      at: given('at', options.at, (at) => (at instanceof Date ? at.getTime() : FROM_TEXT.at(at))),
      portBase: given('portBase', options.portBase, (port) => port),
      host: given('host', options.host, (host) => host),
      allowCallbacks: given('allowCallbacks', options.allowCallbacks, (hosts) => hosts),
      fixtures: given('fixtures', options.fixtures, (path) => path),
      allowOrigins: given('allowOrigins', options.allowOrigins, (origins) => origins),
      controlToken: given('controlToken', options.controlToken, (token) => token),
      warningsHeader: given('warningsHeader', options.warningsHeader, (isOn) =>
        isOn ? 'on' : 'off',
      ),
      cors: given('cors', options.cors, (origins) => origins),
      corsControl: given('corsControl', options.corsControl, (origins) => origins),
      tls: given('tls', options.tls, (isOn) => (isOn ? 'on' : 'off')),
      journalEntries: given('journalEntries', options.journalEntries, (entries) => entries),
      journalBytes: given('journalBytes', options.journalBytes, (bytes) => bytes),
      data: given('data', options.data, (path) => path),
      durable: given('durable', options.durable, (isOn) => (isOn ? 'on' : 'off')),
      // A program has its sandboxes to itself.
      store: undefined,
      advertise: undefined,
    },
    { portBase: 0 },
  )
}

function given<Option, Value>(
  name: SettingName,
  option: Option | undefined,
  toValue: (option: Option) => Value,
): { readonly label: string; readonly value: Value } | undefined {
  if (option === undefined) return undefined
  const shown = option instanceof Date ? String(option) : JSON.stringify(option)
  const label = name === 'controlToken' ? name : `${name} ${shown}` // a secret is not shown
  return { label, value: toValue(option) }
}

function toScenarioChoice(scenario: NonNullable<StartOptions['scenario']>): ScenarioChoice {
  return typeof scenario === 'string' ? { all: scenario, byService: {} } : { byService: scenario }
}
