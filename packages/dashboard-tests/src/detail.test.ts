import { expect, test } from 'vitest'
import { inBrowser, openDashboard } from './testing/open-dashboard.ts'

inBrowser(() => {
  test('a request is sent again, changed, with the credentials that the journal redacted', async () => {
    await using dashboard = await openDashboard()
    const { page, ensaio } = dashboard
    await dashboard.saveLead({ id: 'lead-1' })
    await page.getByRole('button', { name: /POST createOrUpdateLead 200/ }).click()

    await page.getByRole('button', { name: 'Send again…' }).click()
    const body = page.getByRole('dialog').getByLabel('Body')
    await body.fill((await body.inputValue()).replace('"lead-1"', '"lead-2"'))
    await page.getByRole('button', { name: 'Send', exact: true }).click()

    await page.getByRole('dialog').waitFor({ state: 'detached' })
    // What came of it is selected.
    await expect.poll(() => page.getByRole('complementary').textContent()).toContain('"lead-2"')
    await expect
      .poll(() => page.getByRole('button', { name: /POST createOrUpdateLead 200/ }).count())
      .toBe(2)
    expect(ensaio.sandbox.records('conversica', 'leads').total).toBe(2)
  })

  test('a request that cannot be sent is refused in the form, which keeps what was typed', async () => {
    await using dashboard = await openDashboard()
    const { page } = dashboard
    await dashboard.saveLead()
    await page.getByRole('button', { name: /POST createOrUpdateLead 200/ }).click()
    await page.getByRole('button', { name: 'Send again…' }).click()

    await page.getByLabel('Headers, one a line').fill('nonsense')
    await page.getByRole('button', { name: 'Send', exact: true }).click()

    await page.getByRole('dialog').getByText('"nonsense" has no name').waitFor()
    expect(await page.getByLabel('Headers, one a line').inputValue()).toBe('nonsense')
  })

  test('a request that no operation takes shows the nearest ones', async () => {
    await using dashboard = await openDashboard()
    const { page, ensaio } = dashboard
    await fetch(`${ensaio.urls['zenvia-chat']}/api/ms/external/histori?token=main-chat-token`)
    await page.getByRole('button', { name: /histori/ }).click()

    const misses = page.getByRole('complementary').getByRole('listitem')
    await expect
      .poll(() => misses.first().textContent())
      .toMatch(/^getHistory.*“histori”, expected “history”/)
  })

  test('a change is shown as a difference, and leads to the record as it is now', async () => {
    await using dashboard = await openDashboard()
    const { page } = dashboard
    await dashboard.saveLead()
    await dashboard.saveLead({ firstName: 'Sarah' })
    const calls = page.getByRole('button', { name: /POST createOrUpdateLead/ })
    await expect.poll(() => calls.count()).toBe(2)
    await calls.last().click()
    const details = page.getByRole('complementary')
    await details.getByText('"Sally"', { exact: true }).waitFor()
    await details.getByText('"Sarah"', { exact: true }).first().waitFor()

    await details.getByRole('link', { name: 'The record as it is now' }).first().click()
    await expect
      .poll(() => page.getByRole('article', { name: 'Record lead-1' }).textContent())
      .toContain('"Sarah"')
  })
})
