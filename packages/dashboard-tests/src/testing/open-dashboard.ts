import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { startSandbox } from 'ensaio'
import type { RunningSandbox, StartOptions } from 'ensaio'
import { chromium } from 'playwright-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
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
  readonly browser?: BrowserContextOptions
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

  const browser = await chromium.connect(browserUrl ?? '')
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options.browser,
  })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
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
      await browser.close()
      receiver.closeAllConnections()
      receiver.close()
      await ensaio.stop()
    },
  }
}
