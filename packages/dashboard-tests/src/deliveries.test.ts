import { expect, test } from 'vitest'
import { inBrowser, openDashboard } from './testing/open-dashboard.ts'

inBrowser(() => {
  test('a delivery to a broken receiver is tried again as the clock goes on, and redelivered by hand', async () => {
    await using dashboard = await openDashboard()
    const { page, ensaio } = dashboard
    dashboard.answers.push(...Array.from({ length: 40 }, () => 500))
    await dashboard.saveLead()
    await ensaio.sandbox.advance('30m')
    await dashboard.show('Deliveries')
    const row = page.getByRole('row').filter({ hasText: 'lead-1' }).last()
    await expect.poll(() => row.textContent()).toMatch(/pending(?:next in \d+ (?:min|h)|due now)/)

    dashboard.answers.length = 0
    await row.getByRole('button', { name: 'Redeliver' }).click()
    await expect.poll(() => row.textContent()).toContain('delivered')
    await row.getByRole('button', { name: 'Attempts' }).click()

    await expect.poll(() => page.locator('.attempts').textContent()).toMatch(/500.*200/)
  })

  test('deliveries are paused and resumed, all of them or those to one target', async () => {
    await using dashboard = await openDashboard()
    const { page, ensaio } = dashboard
    await dashboard.show('Deliveries')

    await page.getByRole('button', { name: 'Pause deliveries' }).click()
    await page.getByRole('button', { name: 'Resume deliveries' }).click()
    await page.getByRole('button', { name: 'Pause deliveries' }).waitFor()
    expect(ensaio.sandbox.describe().deliveriesPaused).toBe(false)

    await page.getByRole('button', { name: 'Pause message' }).click()
    await page.getByRole('button', { name: 'Resume message' }).waitFor()
    await dashboard.saveLead()
    await ensaio.sandbox.advance('1h')
    const card = (target: string) => page.getByRole('article').filter({ hasText: `→ ${target}` })
    await expect.poll(() => card('leadUpdate').textContent()).toContain('delivered')
    await expect.poll(() => card('message').textContent()).toContain('1 pending')

    await page.getByRole('button', { name: 'Resume message' }).click()
    await expect.poll(() => card('message').textContent()).toContain('1 delivered')
  })

  test('webhooks are collected in the inbox where there is no receiver, and read there', async () => {
    await using dashboard = await openDashboard({ hasReceiver: false })
    const { page, ensaio } = dashboard
    await dashboard.show('Deliveries')
    await page.getByText('no receiver is registered').waitFor()
    await page.getByLabel('Address of the receiver').fill('http://localhost:1')
    await page.getByRole('button', { name: 'Register' }).click()
    await page.getByText('http://localhost:1/conversicaMessage/').waitFor()

    await page.getByRole('button', { name: 'Into the inbox' }).click()
    await dashboard.saveLead()
    await ensaio.sandbox.advance('1h')
    await page.getByRole('link', { name: 'Inbox' }).click()
    const row = page.getByRole('row').filter({ hasText: 'in the inbox' }).first()
    await row.getByRole('button', { name: 'Attempts' }).click()

    await expect.poll(() => page.locator('.deliveries pre').textContent()).toContain('"lead-1"')
    await dashboard.show('Flow')
    await page
      .getByRole('button', { name: /webhook from conversica: ?message into the inbox/ })
      .waitFor()
  })
})
