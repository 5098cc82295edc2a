import { CallbackPolicyError, createCallbackPolicy } from '@ensaio/mock-kit'
import type { CallbackPolicy, ClockMode } from '@ensaio/mock-kit'
import { SettingsError } from '../errors/settings-error.ts'
import { SERVICES } from '../services.ts'
import type { ServiceEntry } from '../services.ts'
import type { RawSetting, RawSettings } from './raw-settings.ts'
import {
  parseAt,
  parseClock,
  parseHost,
  parseList,
  parseOnly,
  parsePortBase,
  parseScenario,
  parseSeed,
} from './setting-parsers.ts'
import type { Parser, ScenarioChoice } from './setting-parsers.ts'

/** How a sandbox is to start. */
export interface Settings {
  readonly services: readonly ServiceEntry[]
  readonly scenario: ScenarioChoice
  readonly seed: number
  readonly clock: { readonly mode: ClockMode; readonly at?: number }
  /** The control plane's port; the services' follow. 0 lets the system choose all of them. */
  readonly portBase: number
  readonly host: string
  readonly policy: CallbackPolicy
}

/** Fills in what was not given. @throws SettingsError with everything that is wrong */
export function parseSettings(
  raw: RawSettings,
  defaults: { readonly portBase: number },
  others: readonly string[] = [],
): Settings {
  const problems = [...others]
  const read = <Value>(
    setting: RawSetting | undefined,
    usual: Value,
    parse: Parser<Value>,
  ): Value => {
    if (setting === undefined) return usual
    const parsed = parse(setting.text)
    if ('value' in parsed) return parsed.value
    const given = `${setting.name} "${setting.text}"`
    problems.push(...parsed.problems.map((problem) => `${given} ${problem}`))
    return usual
  }

  const at = read<number | undefined>(raw.at, undefined, parseAt)
  const settings: Settings = {
    services: read<readonly ServiceEntry[]>(raw.only, SERVICES, parseOnly),
    scenario: read(raw.scenario, { all: 'default', byService: {} }, parseScenario),
    seed: read(raw.seed, 1, parseSeed),
    clock: {
      mode: read(raw.clock, { kind: 'real' }, parseClock),
      ...(at !== undefined && { at }),
    },
    portBase: read(raw.portBase, defaults.portBase, parsePortBase),
    host: read(raw.host, '127.0.0.1', parseHost),
    policy: read(raw.allowCallbacks, createCallbackPolicy(), parsePolicy),
  }
  if (problems.length > 0) throw new SettingsError(problems)
  return Object.freeze(settings)
}

const parsePolicy: Parser<CallbackPolicy> = (text) => {
  const hosts = parseList(text)
  try {
    return { value: createCallbackPolicy('value' in hosts ? { allowedHosts: hosts.value } : {}) }
  } catch (error) {
    if (!(error instanceof CallbackPolicyError)) throw error
    return {
      problems: error.problems.map(
        (problem) => `is refused: ${problem}. Give names or IP addresses of hosts.`,
      ),
    }
  }
}
