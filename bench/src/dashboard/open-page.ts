import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { BenchError } from '../bench-error.ts'
import { findBrowser } from '../config.ts'
import type { Frames } from './measured-dashboard.ts'
import { toFrames } from './measured-dashboard.ts'

/** The page of a sandbox in a browser. */
export interface OpenPage extends AsyncDisposable {
  /** The number of rows in the list. */
  count(): Promise<number>
  /** Counts frames for a while, and scrolls by this many pixels with each. */
  frames(seconds: number, pixelsPerFrame: number): Promise<Frames>
}

/** Opens the Journal, whose rows are entries alone. @throws BenchError where there is no browser */
export async function openPage(controlUrl: string): Promise<OpenPage> {
  const browser = await launchBrowser()
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`${controlUrl}/#/journal`)
  await page.getByText('Live', { exact: true }).waitFor()
  const cpuMs = await watchCpu(page)
  return {
    count: () => countRows(page),
    frames: async (seconds, pixelsPerFrame) => {
      const before = await cpuMs()
      const instants = await instantsOf(page, seconds * 1_000, pixelsPerFrame)
      return toFrames(instants, (await cpuMs()) - before)
    },
    [Symbol.asyncDispose]: () => browser.close(),
  }
}

/**
 * Starts a browser and closes it again: the dashboard is measured late, and what was measured before would be lost.
 *
 * @throws BenchError where there is none
 */
export async function requireBrowser(): Promise<void> {
  await (await launchBrowser()).close()
}

function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  // As root, as in a container, Chromium has no sandbox of its own; it opens a page of this machine only.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] }).catch((cause: unknown) => {
    const why = `${executablePath} does not start. Install chromium, or set CHROMIUM_PATH.`
    throw new BenchError(`Failed to measure the dashboard: ${why}`, { cause })
  })
}

/** Returns a function that tells the CPU time of the page's main thread so far. */
async function watchCpu(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000
  }
}

function countRows(page: Page): Promise<number> {
  return page.evaluate(
    `Number(document.querySelector('[aria-setsize]')?.getAttribute('aria-setsize') ?? 0)`,
  )
}

/** Returns the instants at which frames began. The list turns around at its ends. */
function instantsOf(
  page: Page,
  durationMs: number,
  pixelsPerFrame: number,
): Promise<readonly number[]> {
  return page.evaluate(`new Promise((resolve) => {
    const list = document.querySelector('.virtual')
    const instants = []
    let step = -${pixelsPerFrame}
    const draw = (at) => {
      instants.push(at)
      if (step !== 0) {
        const before = list.scrollTop
        list.scrollTop += step
        if (list.scrollTop === before) step = -step
      }
      if (at - instants[0] < ${durationMs}) requestAnimationFrame(draw)
      else resolve(instants)
    }
    requestAnimationFrame(draw)
  })`)
}
