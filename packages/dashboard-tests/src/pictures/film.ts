import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import type { Stage } from './open-stage.ts'

/** A picture, and the time for which it is seen. */
interface Frame {
  readonly png: Buffer
  readonly seconds: number
}

/** Films the Flow: calls arrive one by one, a day passes, and a webhook that failed is followed to its cause. */
export async function film(browser: Browser, stage: Stage, path: string): Promise<void> {
  const page = await browser.newPage({
    colorScheme: 'light',
    viewport: { width: 960, height: 540 },
    reducedMotion: 'reduce',
  })
  await page.goto(stage.ensaio.urls.control)
  await page.getByText('Live', { exact: true }).waitFor()
  const frames: Frame[] = []
  const take = async (seconds: number): Promise<void> =>
    void frames.push({ png: await page.screenshot(), seconds })

  await take(1.2)
  for (const call of stage.calls) {
    await call()
    await settle(page)
    await take(0.7)
  }
  for (const duration of ['30s', '30s', '10m', '5h']) {
    await stage.ensaio.sandbox.advance(duration)
    await settle(page)
    await take(0.9)
  }
  await page
    .getByRole('region', { name: 'What happened' })
    .evaluate((list) => list.scrollTo(0, 250))
  await settle(page)
  await take(0.6)
  await page.getByRole('button', { name: /webhook from conversica: ?\w+ 503/ }).click()
  await page.getByRole('complementary').waitFor()
  await take(3)
  await page.close()
  await write(frames, path)
}

/** Waits until what has arrived is drawn: the page reads the sandbox again within half a second. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(700)
}

/** Joins the frames into one animated WebP. @throws Error where there is no ffmpeg */
async function write(frames: readonly Frame[], path: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ensaio-film-'))
  try {
    const names = frames.map((_, index) => `${index}.png`)
    for (const [index, { png }] of frames.entries())
      await writeFile(join(folder, `${index}.png`), png)
    const list = frames.map(({ seconds }, index) => `file ${names[index]}\nduration ${seconds}`)
    await writeFile(join(folder, 'list.txt'), `${list.join('\n')}\nfile ${names.at(-1)}\n`)
    const input = ['-f', 'concat', '-safe', '0', '-i', join(folder, 'list.txt')]
    const output = [
      '-c:v',
      'libwebp_anim',
      '-quality',
      '70',
      '-compression_level',
      '6',
      '-loop',
      '0',
    ]
    await promisify(execFile)('ffmpeg', [
      '-y',
      '-v',
      'error',
      ...input,
      '-fps_mode',
      'vfr',
      ...output,
      path,
    ])
  } finally {
    await rm(folder, { recursive: true })
  }
}
