import type { ClockMode } from '@ensaio/mock-kit'
import { runSandbox } from './run-sandbox.ts'
import { createSandboxControl } from './sandbox-control.ts'
import type { SandboxControl } from './sandbox-control.ts'
import { parseSettings } from './settings/parse-settings.ts'
import { SETTING_NAMES } from './settings/raw-settings.ts'
import type { RawSettings, SettingName } from './settings/raw-settings.ts'
import type { ServiceSlug } from './services.ts'

/** How a sandbox starts: what the flags of `ensaio start` say, by the same names. */
export interface StartOptions {
  /** Slugs of the services that are to run. @default all */
  readonly only?: readonly ServiceSlug[]
  /** The scenario of all services, or of each by its slug. @default 'default' */
  readonly scenario?: string | Readonly<Record<string, string>>
  /** Decides all randomness. @default 1 */
  readonly seed?: number
  /** `real`, `frozen`, or how many times as fast as real time, such as `60x`. @default 'real' */
  readonly clock?: ClockMode['kind'] | `${number}x`
  /** What the clock shows first; text is ISO 8601. @default the machine's time */
  readonly at?: string | Date
  /** The control plane's port; the services' follow. 0 takes free ones. @default 0 */
  readonly portBase?: number
  /** @default '127.0.0.1' */
  readonly host?: string
  /** Hosts beyond this machine that callbacks may go to. @default none */
  readonly allowCallbacks?: readonly string[]
}

/** A sandbox that takes requests. */
export interface RunningSandbox extends AsyncDisposable {
  /**
   * Where everything answers: `control`, and each service by its slug. Without trailing slashes.
   * Services that `only` leaves out are absent, here and below.
   */
  readonly urls: Readonly<Record<'control' | ServiceSlug, string>>
  /** What opens the sandbox in each service, in the vendor's words. */
  readonly credentials: Readonly<Record<ServiceSlug, Readonly<Record<string, string>>>>
  /** Steers the sandbox `main`. */
  readonly sandbox: SandboxControl
  /** Frees all ports. Nothing is left running. */
  stop(): Promise<void>
}

/**
 * Starts a sandbox in this process. Tests run any number side by side: each takes free ports.
 *
 * @throws SettingsError listing every option that makes no sense
 * @throws PortError when a port is taken; then nothing is left running
 * @example
 * ```ts
 * import { createConversicaClient } from '@ensaio/conversica-client'
 * import { startSandbox } from 'ensaio'
 *
 * await using running = await startSandbox({ clock: 'frozen', scenario: 'empty' })
 * const { username = '', password = '' } = running.credentials.conversica
 * export const client = createConversicaClient({ baseUrl: running.urls.conversica, username, password })
 * running.sandbox.setEndpoints('conversica', { baseUrl: 'http://127.0.0.1:3000' })
 * await running.sandbox.advance('7d')
 * ```
 */
export async function startSandbox(options: StartOptions = {}): Promise<RunningSandbox> {
  const settings = parseSettings(toRawSettings(options), { portBase: 0 })
  const host = await runSandbox(settings, { replaceGlobals: false })
  const { name } = host.context.directory.main
  const byService = <Value>(valueOf: (service: (typeof host.services)[number]) => Value) =>
    // Each service has the slug of its entry.
    Object.fromEntries(host.services.map((one) => [one.mock.service, valueOf(one)])) as Record<
      ServiceSlug,
      Value
    >
  return {
    urls: { ...byService(({ baseUrl }) => baseUrl), control: host.controlUrl },
    credentials: byService(({ mock }) => mock.credentialsFor(name)),
    sandbox: createSandboxControl(host.context, name),
    stop: host.stop,
    [Symbol.asyncDispose]: host.stop,
  }
}

function toRawSettings(options: StartOptions): RawSettings {
  return Object.fromEntries(
    SETTING_NAMES.flatMap((name) => {
      const text = toText(options[name])
      return text === undefined ? [] : [[name, { name, text }]]
    }),
  )
}

function toText(value: StartOptions[SettingName]): string | undefined {
  if (value === undefined) return undefined
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString()
  if (value instanceof Date) return String(value)
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.join(',')
  return Object.entries(value)
    .map(([service, scenario]) => `${service}=${scenario}`)
    .join(',')
}
