// Reads the command line and the environment, once. Flags win over variables, variables over defaults.
import type { SyncSettings } from './app/settings.ts'
import type { Receivers, Services } from './app/sync.ts'
import { ConfigError } from './config/config-error.ts'
import {
  isLoopback,
  parseDuration,
  parseInstant,
  parsePort,
  parseText,
  parseUrl,
  type Parsed,
} from './config/parse-value.ts'
import { type SettingName, settings } from './config/setting-table.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** Flags as commander gives them, by the name of the setting. */
export type Flags = Readonly<Partial<Record<SettingName, string>>>

export interface Config {
  readonly databaseUrl: string
  readonly services: Services
  readonly receivers: Receivers
  readonly host: string
  /** 0 lets the system choose. */
  readonly port: number
  /** The address at which the vendors reach the receivers; undefined for the one that is listened on. */
  readonly publicUrl: string | undefined
  readonly everyMs: number
  readonly logLevel: string
  readonly settings: Partial<SyncSettings>
}

/** @throws ConfigError with everything that is wrong */
export function parseConfig(flags: Flags, env: Environment): Config {
  const problems: string[] = []
  const textOf = (name: SettingName): string | undefined => {
    const { variable, fallback } = settings[name]
    // An empty variable is how many a CI system writes one that is not set.
    return flags[name] ?? (env[variable] || fallback)
  }
  function read<Value>(name: SettingName, parse: (text: string) => Parsed<Value>) {
    const text = textOf(name)
    if (text === undefined) return undefined
    const parsed = parse(text)
    if ('value' in parsed) return parsed.value
    // The value of a secret stays out of the words.
    const shown = settings[name].isSecret ? '' : ` ${JSON.stringify(text)}`
    problems.push(
      `${flags[name] === undefined ? settings[name].variable : settings[name].flag}${shown} ${parsed.problem}`,
    )
    return undefined
  }
  const text = (name: SettingName): string => read(name, parseText) ?? ''
  const config: Config = {
    databaseUrl: text('database'),
    services: {
      zenviaChat: { baseUrl: read('chatUrl', parseUrl) ?? '', token: text('chatToken') },
      zenviaConversion: {
        baseUrl: read('conversionUrl', parseUrl) ?? '',
        apiKey: text('conversionKey'),
      },
      conversica: {
        baseUrl: read('conversicaUrl', parseUrl) ?? '',
        username: text('conversicaUsername'),
        password: text('conversicaPassword'),
      },
    },
    receivers: {
      zenviaConversion: { secret: text('webhookSecret') },
      conversica: { username: text('callbackUsername'), password: text('callbackPassword') },
    },
    host: text('host'),
    port: read('port', parsePort) ?? 0,
    publicUrl: read('publicUrl', parseUrl),
    everyMs: read('every', parseDuration) ?? 0,
    logLevel: text('logLevel'),
    settings: withoutAbsent({
      since: read('since', parseInstant),
      backfillMs: read('backfill', parseDuration),
      leaseMs: read('lease', parseDuration),
    }),
  }
  problems.push(...findSandboxSecrets(config, env))
  if (problems.length > 0) throw new ConfigError(problems)
  return Object.freeze(config)
}

/** Refuses the sandbox's well-known credentials for other hosts, and for a receiver that others can reach. */
function findSandboxSecrets(config: Config, env: Environment): readonly string[] {
  const { services, publicUrl } = config
  const needs: readonly (readonly [string | undefined, readonly SettingName[]])[] = [
    [services.zenviaChat.baseUrl, ['chatToken']],
    [services.zenviaConversion.baseUrl, ['conversionKey']],
    [services.conversica.baseUrl, ['conversicaUsername', 'conversicaPassword']],
    [publicUrl, ['webhookSecret', 'callbackUsername', 'callbackPassword']],
  ]
  return needs.flatMap(([url, names]) =>
    url === undefined || url === '' || isLoopback(url)
      ? []
      : names
          .map((name) => settings[name].variable)
          .filter((variable) => !env[variable])
          .map((variable) => `${variable} is missing, which ${new URL(url).host} needs`),
  )
}

function withoutAbsent<Values extends object>(
  values: Values,
): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: Exclude<Values[Key], undefined>
  }
}
