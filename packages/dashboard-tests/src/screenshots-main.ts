// Takes the pictures of the screens for the documentation.
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { startSandbox } from 'ensaio'
import { chromium } from 'playwright-core'
import { findBrowser } from './testing/system-browser-setup.ts'

const FOLDER = new URL('../../../docs/images/', import.meta.url).pathname
const SCREENS = ['flow', 'journal', 'deliveries', 'data', 'clock', 'faults', 'coverage', 'charts']

const path = findBrowser()
if (path === undefined)
  throw new Error(
    'Failed to take pictures: no browser was found. Install chromium, or set CHROMIUM_PATH.',
  )
await mkdir(FOLDER, { recursive: true })

await using ensaio = await startSandbox({
  clock: 'frozen',
  at: '2026-03-02T09:00:00Z',
  portBase: 4400,
  scenario: { conversica: 'empty' },
})
let calls = 0
const receiver = createServer((incoming, outgoing) => {
  calls += 1
  incoming.resume().on('end', () => outgoing.writeHead(calls === 2 ? 503 : 200).end())
}).listen(0, '127.0.0.1')
await once(receiver, 'listening')
const { port } = receiver.address() as AddressInfo // a TCP server that listens
await act()

const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] })
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 720 } })
  for (const screen of SCREENS) {
    await page.goto(`${ensaio.urls.control}/#/${screen}`)
    await page.getByText('Live', { exact: true }).waitFor()
    await page
      .locator(`main[data-screen="${screen}"]`)
      .locator('.virtual-row, .page')
      .first()
      .waitFor()
    if (screen === 'flow') {
      await page
        .getByRole('region', { name: 'What happened' })
        .evaluate((list) => list.scrollTo(0, 0))
      await page.getByRole('button', { name: /webhook from conversica: ?\w+ 503/ }).click()
      await page.getByRole('complementary').waitFor()
    }
    await page.screenshot({ path: `${FOLDER}${screen}-${colorScheme}.png` })
  }
}
await browser.close()
receiver.close()

/** Lets happen what the pictures show: calls to each service, a refused one, a webhook that is tried twice. */
async function act(): Promise<void> {
  const { conversica, 'zenvia-chat': chat, 'zenvia-conversion': conversion } = ensaio.urls
  const { username, password } = ensaio.credentials.conversica
  const headers = { 'content-type': 'application/json' }
  const post = (url: string, body: unknown, more: Readonly<Record<string, string>> = {}) =>
    fetch(url, { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify(body) })
  ensaio.sandbox.setEndpoints('conversica', { baseUrl: `http://127.0.0.1:${port}` })
  await fetch(`${chat}/api/ms/external/reports?token=main-chat-token&data_type=channel`)
  await fetch(`${chat}/api/ms/external/history?token=nobody`)
  await post(`${conversion}/v1/lead/retail?api-key=main-conversion-key`, {
    utmSource: 'google',
    firstName: 'Ana',
    phones: ['+54 9 11 5555-0142'],
  })
  await post(
    `${conversica}/json/`,
    {
      apiVersion: '7.2',
      id: 'lead-1',
      firstName: 'Sally',
      email: 'sally+hot@example.com',
      leadSource: 'Spring Webinar',
      repName: 'Tiago',
    },
    { authorization: `Basic ${btoa(`${username}:${password}`)}` },
  )
  await ensaio.sandbox.advance('1d')
}
