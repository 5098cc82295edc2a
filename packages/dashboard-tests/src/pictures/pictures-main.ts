// Takes the pictures of the documentation: each screen in light and dark, and a moving one of the Flow.
import { mkdir } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { findBrowser } from '../testing/system-browser-setup.ts'
import { openStage } from './open-stage.ts'
import { film } from './film.ts'
import { takeScreens } from './screens.ts'

const FOLDER = new URL('../../../../docs/images/', import.meta.url).pathname

const executablePath = findBrowser()
if (executablePath === undefined)
  throw new Error(
    'Failed to take pictures: no browser was found. Install chromium, or set CHROMIUM_PATH.',
  )
await mkdir(FOLDER, { recursive: true })
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
{
  await using stage = await openStage()
  await film(browser, stage, `${FOLDER}flow.webp`)
}
{
  await using stage = await openStage()
  await takeScreens(browser, stage, FOLDER)
}
await browser.close()
