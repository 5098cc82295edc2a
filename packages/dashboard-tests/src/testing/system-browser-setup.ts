// Starts one browser for all tests. Without one they are skipped and say so; in CI, the run fails instead.
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { BrowserServer } from 'playwright-core'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the browser; `null` where there is none. */
    readonly browserUrl: string | null
  }
}

/** Debian's browser without a window, which takes two thirds of the CPU time of one with a window that nobody sees, comes first. */
const PATHS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Returns the path of a browser of the machine; `undefined` where none is found. */
export function findBrowser(): string | undefined {
  return process.env['CHROMIUM_PATH'] ?? PATHS.find((path) => existsSync(path))
}

/** Starts a browser that tests connect to. */
export async function startBrowser(executablePath: string): Promise<BrowserServer> {
  // As root, as in a container, Chromium has no sandbox of its own; it opens pages of this machine only.
  return chromium.launchServer({ executablePath, args: ['--no-sandbox'] })
}

export async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const path = findBrowser()
  if (path === undefined) {
    const what =
      'no browser was found. Install chromium-headless-shell or chromium, or set CHROMIUM_PATH.'
    if (process.env['CI'] !== undefined) throw new Error(`Failed to test the dashboard: ${what}`)
    console.warn(`The tests of the dashboard are skipped: ${what}`)
    provide('browserUrl', null)
    return undefined
  }
  const browser = await startBrowser(path)
  provide('browserUrl', browser.wsEndpoint())
  return () => browser.close()
}
