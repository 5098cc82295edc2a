import type { OpenApiDocument } from '@ensaio/contracts'
import { createMockApp, systemStopwatchMs, systemTimers } from '@ensaio/mock-kit'
import type { Mock } from '@ensaio/mock-kit'
import { answerWithin } from './control/answer-within.ts'
import { openSandboxes } from './run-sandbox.ts'
import { createSandboxControl } from './sandbox-control.ts'
import type { SandboxControl } from './sandbox-control.ts'
import type { ServiceSlug } from './services.ts'
import { toSettings } from './settings/start-options.ts'
import type { StartOptions } from './settings/start-options.ts'
import type { SandboxCredentials } from './start-sandbox.ts'
import { VERSION } from './version.ts'

/** The options of a sandbox without ports. */
export type SandboxOptions = Pick<
  StartOptions,
  'only' | 'scenario' | 'seed' | 'clock' | 'at' | 'allowCallbacks' | 'fixtures' | 'data' | 'warn'
>

/** A sandbox that answers within this process. Services that `only` leaves out are absent everywhere. */
export interface InProcessSandbox extends SandboxControl, AsyncDisposable {
  /** The `fetch` of each service: it answers whatever host a URL names, and no socket is opened. */
  readonly fetch: Readonly<Record<ServiceSlug, typeof fetch>>
  /** The vendors' own addresses, without paths and trailing slashes. Only `fetch` answers there. */
  readonly urls: Readonly<Record<ServiceSlug, string>>
  readonly credentials: SandboxCredentials
}

/**
 * Creates a sandbox in this process, without a port. Tests run any number side by side. `startSandbox` opens ports as well,
 * for programs that need some.
 *
 * @throws SettingsError listing every option that is not valid
 * @throws FixturesError listing every mistake of the fixtures
 * @example
 * ```ts
 * import { createSandbox } from 'ensaio'
 *
 * export async function reportOfFebruary(): Promise<unknown> {
 *   await using sandbox = await createSandbox({ only: ['zenvia-chat'], clock: 'frozen' })
 *   const { token } = sandbox.credentials['zenvia-chat']
 *   const path = `/api/ms/external/reports?token=${token}&data_type=channel&timezone=-0300`
 *   return (await sandbox.fetch['zenvia-chat'](`http://localhost${path}`)).json()
 * }
 * ```
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<InProcessSandbox> {
  const { mocks, directory, close } = await openSandboxes(toSettings(options), options)
  const { main } = directory
  const appOptions = { directory, timers: systemTimers, stopwatchMs: systemStopwatchMs }
  const services = mocks.map((mock) => ({
    mock,
    baseUrl: vendorOrigin(mock.contract.document),
    sampleOperation: '',
    answer: answerWithin(mock, appOptions),
  }))
  const byService = (valueOf: (mock: Mock, baseUrl: string) => unknown) =>
    Object.fromEntries(services.map(({ mock, baseUrl }) => [mock.service, valueOf(mock, baseUrl)]))
  for (const sandbox of directory.list()) sandbox.wake()
  return {
    ...createSandboxControl({ version: VERSION, directory, services: () => services }, main.name),
    // Each service has the slug of its entry, and its mock's own credentials.
    fetch: byService((mock) => fetchOf(mock, appOptions)) as InProcessSandbox['fetch'],
    urls: byService((_, baseUrl) => baseUrl) as InProcessSandbox['urls'],
    credentials: byService((mock) => mock.credentialsFor(main.name)) as SandboxCredentials,
    [Symbol.asyncDispose]: async () => {
      await main.cancelAdvance()
      await close()
    },
  }
}

function fetchOf(mock: Mock, options: Parameters<typeof createMockApp>[1]): typeof fetch {
  const app = createMockApp(mock, options)
  return async (input, init) => app.fetch(new Request(input, init))
}

function vendorOrigin({ servers }: OpenApiDocument): string {
  const [server] = servers as readonly { readonly url: string }[] // OpenAPI: a server has a URL
  return new URL(server?.url ?? '').origin
}
