import type { Mock } from '@ensaio/mock-kit'
import { runSandbox } from './run-sandbox.ts'
import type { Schemas } from '@ensaio/contracts/control'
import { createSandbox, createSandboxControl } from './sandbox-control.ts'
import type { SandboxControl } from './sandbox-control.ts'
import type { SERVICES, ServiceSlug } from './services.ts'
import { toSettings } from './settings/start-options.ts'
import type { StartOptions } from './settings/start-options.ts'

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
  /** The file of the authority that callers have to trust; given with `tls`. */
  readonly caFile?: string | undefined
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
  const settings = toSettings(options)
  const { warn } = options
  const host = await runSandbox(settings, { replaceGlobals: false, ...(warn && { warn }) })
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
    caFile: host.caFile,
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
