import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { inBrowser, openDashboard } from './testing/open-dashboard.ts'

inBrowser(() => {
  test('search looks into bodies, and stands in the address', async () => {
    await using dashboard = await openDashboard()
    const { page } = dashboard
    await dashboard.saveLead({ id: 'lead-1' })
    await dashboard.saveLead({ id: 'lead-2', firstName: 'Bertha' })
    await dashboard.show('Journal')
    const rows = page.getByRole('listitem').filter({ hasText: 'createOrUpdateLead' })
    await expect.poll(() => rows.count()).toBe(2)

    await page.keyboard.press('/')
    await page.keyboard.type('bertha')
    await expect.poll(() => rows.count()).toBe(1)
    await page.reload()

    await expect.poll(() => rows.count()).toBe(1)
    expect(page.url()).toContain('#/journal?q=bertha')
  })

  test('coverage tells what was called and how sure that is, and what never was', async () => {
    await using dashboard = await openDashboard()
    const { page } = dashboard
    await dashboard.saveLead()
    await dashboard.show('Coverage')
    const row = (name: string) => page.getByRole('row').filter({ hasText: name })

    await expect.poll(() => row('createOrUpdateLead').textContent()).toContain('200 × 1')
    await row('createOrUpdateLead')
      .getByRole('img', { name: /^\d+ documented, \d+ observed/ })
      .waitFor()
    await expect.poll(() => row('chatLead').textContent()).toContain('delivered never')
    await page.getByText('1 of 1 operations called, 0 of 3 webhooks sent').waitFor()

    await page.getByRole('link', { name: 'Never seen' }).click()
    await expect.poll(() => row('createOrUpdateLead').count()).toBe(0)
    await row('getHistory').waitFor()
  })

  test('a fork goes on from its sandbox, and is one of its own', async () => {
    await using dashboard = await openDashboard()
    const { page } = dashboard
    await dashboard.saveLead()
    await page.getByRole('button', { name: /POST createOrUpdateLead/ }).waitFor()

    await page.getByRole('button', { name: 'Fork' }).click()
    await page.getByRole('heading', { name: 'Nothing has happened yet' }).waitFor()
    const names = page.getByLabel('Sandbox').locator('option')

    await expect.poll(() => names.count()).toBe(2)
    expect(await names.allTextContents()).toContain('main')
  })

  test('the journal is exported as an archive that other tools read', async () => {
    await using dashboard = await openDashboard()
    const { page } = dashboard
    await dashboard.saveLead()
    await dashboard.show('Journal')
    await page.getByRole('listitem').filter({ hasText: 'createOrUpdateLead' }).waitFor()

    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export HAR' }).click()
    const path = new URL('../reports/journal.har', import.meta.url).pathname
    await (await download).saveAs(path)
    const { log } = JSON.parse(await readFile(path, 'utf8')) as {
      readonly log: { readonly version: string; readonly entries: readonly unknown[] }
    }

    expect(log.version).toBe('1.2')
    expect(log.entries).toContainEqual(
      expect.objectContaining({ request: expect.objectContaining({ method: 'POST' }) }),
    )
  })

  test('charts draw what happened', async () => {
    await using dashboard = await openDashboard()
    await dashboard.saveLead()
    await dashboard.ensaio.sandbox.advance('1d')
    await dashboard.show('Charts')

    await expect.poll(() => dashboard.page.locator('canvas').count()).toBe(2)
    expect(dashboard.errors).toEqual([])
  })

  test('the report of Zenvia Chat is drawn, asked for here or by the integration', async () => {
    await using dashboard = await openDashboard({ start: { scenario: 'default' } })
    const { page } = dashboard
    await dashboard.show('Charts')
    await page.getByText('The latest report that your integration was given').waitFor()

    await page.getByRole('button', { name: 'Ask for a report' }).click()
    const row = (title: string) => page.getByRole('row').filter({ hasText: title })
    await expect.poll(() => row('WHATSAPP').textContent()).toMatch(/WHATSAPP[1-9]\d*$/)
    await page.getByLabel('Measure').selectOption('answered')
    await fetch(
      `${dashboard.ensaio.urls['zenvia-chat']}/api/ms/external/reports?token=main-chat-token&data_type=department`,
    )

    await row('Vendas').first().waitFor()
    expect(await row('WHATSAPP').count()).toBe(0)
    expect(dashboard.errors).toEqual([])
  })

  test('keys go to screens, through entries and to help', async () => {
    await using dashboard = await openDashboard()
    const { page } = dashboard
    await dashboard.saveLead()
    await page.getByRole('button', { name: /POST createOrUpdateLead/ }).waitFor()

    await page.keyboard.press('k')
    await page.getByRole('complementary').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('complementary').waitFor({ state: 'detached' })
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog', { name: 'Commands' }).waitFor()
    await page.keyboard.type('go to faults')
    await page.keyboard.press('Enter')

    await expect.poll(() => page.locator('main').getAttribute('data-screen')).toBe('faults')
  })

  test('the API reference is a click away', async () => {
    await using dashboard = await openDashboard()
    const { page } = dashboard

    await page.getByRole('link', { name: 'API reference' }).click()

    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(new URL(page.url()).pathname).toMatch(/^\/docs/)
  })

  test('a token in the address opens a guarded sandbox, and leaves the address', async () => {
    await using dashboard = await openDashboard({
      start: { controlToken: 'a-very-long-secret-token' },
    })
    const { page } = dashboard
    await dashboard.saveLead()

    await page.getByRole('button', { name: /POST createOrUpdateLead/ }).waitFor()

    expect(page.url()).not.toContain('secret')
  })
})
