import type { Browser, Page } from 'playwright-core'
import type { Stage } from './open-stage.ts'

/** Screens by their address, with what they are opened at. */
const SCREENS: readonly (readonly [string, string])[] = [
  ['flow', ''],
  ['journal', ''],
  ['deliveries', ''],
  ['data', '?for=conversica&collection=leads&record=lead-1'],
  ['clock', ''],
  ['faults', ''],
  ['coverage', ''],
  ['charts', ''],
]

const SETTLE_MS = 1_500

/** Takes a picture of each screen in light and in dark. */
export async function takeScreens(
  browser: Browser,
  { ensaio, calls }: Stage,
  folder: string,
): Promise<void> {
  for (const call of calls) await call()
  await ensaio.sandbox.advance('1d')
  ensaio.sandbox.addFault({ preset: 'flaky', service: 'conversica' })
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 720 } })
    for (const [screen, query] of SCREENS) {
      await page.goto(`${ensaio.urls.control}/#/${screen}${query}`)
      await page.getByText('Live', { exact: true }).waitFor()
      const main = page.locator(`main[data-screen="${screen}"]`)
      await main.locator('.virtual-row, .page').first().waitFor()
      await prepare(page, screen)
      // The page never rests, since it follows the journal: what a screen asks for has come by now.
      await page.waitForTimeout(SETTLE_MS)
      await page.screenshot({ path: `${folder}${screen}-${colorScheme}.png` })
    }
    await page.close()
  }
}

async function prepare(page: Page, screen: string): Promise<void> {
  if (screen === 'flow') await showFailure(page)
  if (screen === 'clock') {
    await page.getByRole('button', { name: 'Advance to this' }).first().waitFor()
    await page.getByLabel('The instant to advance to').fill('20000000')
  }
  if (screen === 'data') await page.getByText('webhooks about it').waitFor()
}

/** Selects the webhook that failed, with all that led to it. */
async function showFailure(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'What happened' }).evaluate((list) => list.scrollTo(0, 0))
  await page.getByRole('button', { name: /webhook from conversica: ?\w+ 503/ }).click()
  await page.getByRole('complementary').waitFor()
}
