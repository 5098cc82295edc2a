import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { startSandbox } from 'ensaio'
import type { RunningSandbox, StartOptions } from 'ensaio'
import { chromium } from 'playwright-core'
import type { Page } from 'playwright-core'
import { describe, inject } from 'vitest'

/** A sandbox with its page in a browser, and a receiver of its webhooks. */
export interface OpenDashboard extends AsyncDisposable {
  readonly ensaio: RunningSandbox
  readonly page: Page
  /** Addresses that the page asked for, of its own machine or not. */
  readonly requested: readonly string[]
  /** Errors of the page: uncaught ones, and those of its console. */
  readonly errors: readonly string[]
  /** The statuses of the receiver's next answers; then it answers with 200. */
  readonly answers: number[]
  /** Sends Conversica a lead; webhooks follow. */
  saveLead(lead?: Readonly<Record<string, unknown>>): Promise<Response>
  /** Shows a screen. */
  show(screen: string): Promise<void>
}

export interface DashboardOptions {
  readonly start?: StartOptions
  /** Of the viewport, in pixels. @default 1280 */
  readonly width?: number
  /** @default 'light' */
  readonly colorScheme?: 'light' | 'dark'
  /** Registers the receiver of webhooks. @default true */
  readonly hasReceiver?: boolean
}

const browserUrl = inject('browserUrl')

/** Runs tests that need a browser. Without one they are skipped and say so; in CI, the whole run fails instead. */
export function inBrowser(suite: () => void): void {
  const note = browserUrl === null ? ' (skipped: no browser was found)' : ''
  describe.skipIf(browserUrl === null)(`in a browser${note}`, () => {
    suite()
  })
}

/** The page that all tests use, one after the other: starting the browser takes a second. Each sandbox is an origin of its own. */
const shared: { page?: Promise<Page> } = {}

async function openPage(): Promise<Page> {
  const browser = await chromium.connect(browserUrl ?? '')
  const context = await browser.newContext()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  return context.newPage()
}

/** Leaves nothing behind: another sandbox may get the port, and so the origin, of this one. */
async function leave(page: Page): Promise<void> {
  page.removeAllListeners()
  await page.evaluate('sessionStorage.clear()')
  await page.goto('about:blank')
  await page.context().clearCookies()
}

export async function openDashboard(options: DashboardOptions = {}): Promise<OpenDashboard> {
  const ensaio = await startSandbox({
    clock: 'frozen',
    at: '2026-03-02T09:00:00Z',
    scenario: 'empty',
    ...options.start,
  })
  const answers: number[] = []
  const receiver = createServer((incoming, outgoing) => {
    incoming.resume().on('end', () => outgoing.writeHead(answers.shift() ?? 200).end())
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  const { port } = receiver.address() as AddressInfo // a TCP server that listens
  if (options.hasReceiver ?? true)
    ensaio.sandbox.setEndpoints('conversica', { baseUrl: `http://127.0.0.1:${port}` })

  const page = await (shared.page ??= openPage())
  await page.setViewportSize({ width: options.width ?? 1280, height: 800 })
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: options.colorScheme ?? 'light' })
  const requested: string[] = []
  const errors: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  const query =
    ensaio.controlToken === undefined ? '' : `?token=${encodeURIComponent(ensaio.controlToken)}`
  await page.goto(`${ensaio.urls.control}/${query}`)
  await page.getByText('Live', { exact: true }).waitFor()

  const { username, password } = ensaio.credentials.conversica
  return {
    ensaio,
    page,
    requested,
    errors,
    answers,
    saveLead: (lead) =>
      fetch(`${ensaio.urls.conversica}/json/`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${btoa(`${username}:${password}`)}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({
          apiVersion: '7.2',
          id: 'lead-1',
          firstName: 'Sally',
          email: 'sally+hot@example.com',
          leadSource: 'Spring Webinar',
          repName: 'Tiago',
          ...lead,
        }),
      }),
    show: async (screen) => {
      await page.getByRole('navigation').getByRole('link', { name: screen }).click()
      await page.locator(`main[data-screen="${screen.toLowerCase()}"]`).waitFor()
    },
    async [Symbol.asyncDispose]() {
      await leave(page)
      receiver.closeAllConnections()
      receiver.close()
      await ensaio.stop()
    },
  }
}
