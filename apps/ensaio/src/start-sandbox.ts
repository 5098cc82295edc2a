import type { Mock } from '@ensaio/mock-kit'
import { runSandbox } from './run-sandbox.ts'
import type { Schemas } from '@ensaio/contracts/control'
import { createSandbox, createSandboxControl } from './sandbox-control.ts'
import type { SandboxControl } from './sandbox-control.ts'
import type { SERVICES, ServiceSlug } from './services.ts'
import { FROM_TEXT, parseClock } from './settings/parse-texts.ts'
import { resolveSettings } from './settings/resolve-settings.ts'
import type { ScenarioChoice, SettingName } from './settings/resolve-settings.ts'

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
  /** The path of a file, JSON or YAML, with records of your own for each service. @default none */
  readonly fixtures?: string
  /** Origins of other sites whose pages may call the services; `*` for all. @default none */
  readonly allowOrigins?: readonly string[]
  /** Requests to the control plane must carry it. @default none on this machine, a new one with a `host` beyond it */
  readonly controlToken?: string
  /** False: the services send no `x-ensaio-warnings`, which counts what of a request was read otherwise than it was written. @default true */
  readonly warningsHeader?: boolean
}

/** The credentials of a sandbox in each service, by what the vendor calls them. */
export type SandboxCredentials = {
  readonly [Entry in (typeof SERVICES)[number] as Entry['service']]: CredentialsOf<
    Awaited<ReturnType<Entry['load']>>
  >
}

type CredentialsOf<OneMock extends Pick<Mock, 'credentialsFor'>> = ReturnType<
  OneMock['credentialsFor']
>

/** A sandbox that was created while others ran. It is deleted when it is disposed of. */
export interface CreatedSandbox extends SandboxControl, AsyncDisposable {
  readonly credentials: SandboxCredentials
}

/** A sandbox that takes requests. */
export interface RunningSandbox extends AsyncDisposable {
  /**
   * The addresses of the control plane and of each service by its slug, without trailing slashes.
   * Services that `only` leaves out are absent, here and below.
   */
  readonly urls: Readonly<Record<'control' | ServiceSlug, string>>
  readonly credentials: SandboxCredentials
  /** Given where requests to the control plane must carry it: `authorization: Bearer` and the token. */
  readonly controlToken?: string | undefined
  /** Controls the sandbox `main`. */
  readonly sandbox: SandboxControl
  /**
   * Creates another sandbox on the same ports: a fork of one, or from a scenario. Its credentials choose it.
   * @throws ControlRefusalError where the control plane would refuse it
   */
  createSandbox(draft?: Schemas['SandboxDraft']): CreatedSandbox
  /** Frees all ports. Nothing is left running. */
  stop(): Promise<void>
}

/**
 * Starts a sandbox in this process. Tests run any number side by side: each takes free ports.
 *
 * @throws SettingsError listing every option that is not valid
 * @throws FixturesError listing every mistake of the fixtures
 * @throws PortError when a port is taken; then nothing is left running
 * @example
 * ```ts
 * import { createConversicaClient } from '@ensaio/conversica-client'
 * import { startSandbox } from 'ensaio'
 *
 * await using running = await startSandbox({ clock: 'frozen', scenario: 'empty' })
 * const { username, password } = running.credentials.conversica
 * export const client = createConversicaClient({ baseUrl: running.urls.conversica, username, password })
 * running.sandbox.setEndpoints('conversica', { baseUrl: 'http://127.0.0.1:3000' })
 * await running.sandbox.advance('7d')
 * ```
 */
export async function startSandbox(options: StartOptions = {}): Promise<RunningSandbox> {
  const settings = resolveSettings(
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
    },
    { portBase: 0 },
  )
  const host = await runSandbox(settings, { replaceGlobals: false })
  const { name } = host.context.directory.main
  const byService = <Value>(valueOf: (service: (typeof host.services)[number]) => Value) =>
    Object.fromEntries(host.services.map((one) => [one.mock.service, valueOf(one)]))
  const credentialsOf = (sandbox: string) =>
    byService(({ mock }) => mock.credentialsFor(sandbox)) as SandboxCredentials
  return {
    // Each service has the slug of its entry, and its mock's own credentials.
    urls: { ...(byService(({ baseUrl }) => baseUrl) as Urls), control: host.controlUrl },
    credentials: credentialsOf(name),
    controlToken: host.controlToken,
    sandbox: createSandboxControl(host.context, name),
    createSandbox: (draft) => {
      const created = createSandboxControl(host.context, createSandbox(host.context, draft).name)
      return {
        ...created,
        credentials: credentialsOf(created.name),
        [Symbol.asyncDispose]: created.delete,
      }
    },
    stop: host.stop,
    [Symbol.asyncDispose]: host.stop,
  }
}

type Urls = Readonly<Record<ServiceSlug, string>>

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
