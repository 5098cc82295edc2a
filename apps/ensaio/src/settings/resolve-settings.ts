// The settings of a sandbox. Programs and the command line give them in their own types.
import { createCallbackPolicy } from '@ensaio/mock-kit'
import type { CallbackPolicy, ClockMode } from '@ensaio/mock-kit'
import { checkCluster, toClusterSettings } from './cluster-settings.ts'
import type { ClusterSettings } from './cluster-settings.ts'
import { SettingsError } from '../errors/settings-error.ts'
import { SERVICES } from '../services.ts'
import type { ServiceEntry } from '../services.ts'
import { SETTING_CHECKS } from './setting-checks.ts'
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
    ...Object.entries(SETTING_CHECKS).flatMap(([name, check]) => {
      const setting = given[name as SettingName] // a key of SETTING_CHECKS
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
