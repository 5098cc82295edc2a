import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { inBrowser, openDashboard } from './testing/open-dashboard.ts'

const run = promisify(execFile)

inBrowser(() => {
  test('a newcomer pastes the command that the page shows, and sees what happened', async () => {
    await using dashboard = await openDashboard({ hasReceiver: false })
    const { page } = dashboard
    await page.getByRole('heading', { name: 'Nothing has happened yet' }).waitFor()

    await page.getByRole('button', { name: 'Copy the command for Zenvia Chat' }).click()
    const command = await page.evaluate('navigator.clipboard.readText()')
    await run('sh', ['-c', String(command)])

    await page.getByRole('button', { name: /request to zenvia-chat: ?GET \w+ 200/ }).waitFor()
    expect(dashboard.errors).toEqual([])
  })

  test('a lead is followed through its webhooks, failures and retries included', async () => {
    await using dashboard = await openDashboard()
    const { page, ensaio } = dashboard
    dashboard.answers.push(503)

    await dashboard.saveLead()
    await ensaio.sandbox.advance('1d')
    const failed = page.getByRole('button', { name: /webhook from conversica: ?\w+ 503/ })
    await failed.click()

    const chain = page.getByRole('complementary').getByRole('listitem')
    await expect.poll(() => chain.count()).toBeGreaterThan(2)
    await page.getByRole('complementary').getByText('attempt 2').waitFor()
    // What does not belong to the chain steps back.
    await expect.poll(() => page.locator('.flow-row.faded').count()).toBeGreaterThan(0)
    expect(await failed.getAttribute('aria-pressed')).toBe('true')
    expect(await page.locator('.arrow.dashed').count()).toBeGreaterThan(0)
    expect(await page.getByText(/\d (?:min|h)(?: \d+ \w+)? pass/).count()).toBeGreaterThan(0)
  })

  test('a copied command does the same again', async () => {
    await using dashboard = await openDashboard()
    const { page } = dashboard
    await dashboard.saveLead()
    await page.getByRole('button', { name: /POST createOrUpdateLead 200/ }).click()

    await page.getByRole('button', { name: 'Copy as curl' }).click()
    const { stdout } = await run('sh', [
      '-c',
      String(await page.evaluate('navigator.clipboard.readText()')),
    ])

    expect(JSON.parse(stdout)).toMatchObject({ status: true })
    await expect
      .poll(() => page.getByRole('button', { name: /POST createOrUpdateLead 200/ }).count())
      .toBe(2)
  })

  test('a copied test passes', async () => {
    await using dashboard = await openDashboard()
    const { page } = dashboard
    await fetch(`${dashboard.ensaio.urls['zenvia-chat']}/api/ms/external/reports?token=nobody`)
    await page.getByRole('button', { name: /GET \w+ 401/ }).click()

    await page.getByRole('button', { name: 'Copy as test' }).click()
    const text = String(await page.evaluate('navigator.clipboard.readText()'))
    // Inside the package, where a workspace's test finds its libraries.
    const folder = new URL('../reports/copied-test/', import.meta.url).pathname
    await mkdir(folder, { recursive: true })
    await writeFile(`${folder}copied.test.ts`, text)
    const vitest = new URL('../node_modules/vitest/vitest.mjs', import.meta.url).pathname
    const result = `${folder}result.json`
    const words = ['run', '--root', folder, '--reporter', 'json', '--outputFile', result]
    await run(process.execPath, [
      vitest,
      ...words,
      // The sources that it imports run as they are, as in all tests here.
      '--experimental.viteModuleRunner=false',
      '--testTimeout',
      '30000',
      '--hookTimeout',
      '30000',
    ])
    const report: unknown = JSON.parse(await readFile(result, 'utf8'))
    await rm(folder, { recursive: true })

    expect(report).toMatchObject({ numPassedTests: 1, numFailedTests: 0 })
  })

  test('what callers send is shown and never run', async () => {
    await using dashboard = await openDashboard()
    const { page } = dashboard
    const payload = `<img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script>`

    await dashboard.saveLead({ firstName: payload, id: payload })
    await page.getByRole('button', { name: /POST createOrUpdateLead/ }).click()
    await page.getByRole('complementary').getByText('window.hacked').first().waitFor()

    expect(await page.evaluate('window.hacked')).toBe(undefined)
    expect(dashboard.errors).toEqual([])
  })

  test('the page asks nobody but the control plane, and is small', async () => {
    await using dashboard = await openDashboard()
    await dashboard.saveLead()
    await dashboard.page.getByRole('button', { name: /POST createOrUpdateLead/ }).click()

    const { origin } = new URL(dashboard.ensaio.urls.control)
    const files = new Set(
      dashboard.requested.filter((url) => /\/$|\/assets\//.test(new URL(url).pathname)),
    )
    const bodies = await Promise.all([...files].map(async (url) => (await fetch(url)).bytes()))
    const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)

    expect(dashboard.requested.filter((url) => new URL(url).origin !== origin)).toEqual([])
    expect(files.size).toBeGreaterThan(2)
    expect(bytes).toBeLessThan(60_000)
  })
})
