import { expect, test } from 'vitest'
import { inBrowser, openDashboard } from './testing/open-dashboard.ts'

inBrowser(() => {
  test('the API reference is read without a script, and no request leaves the machine', async () => {
    await using dashboard = await openDashboard({ hasReceiver: false })
    const { page, errors, requested, ensaio } = dashboard

    await page.goto(`${ensaio.urls.control}/docs`)
    for (const title of [
      'Zenvia Chat',
      'Zenvia Conversion',
      'Conversica',
      'Ensaio control plane',
    ]) {
      await page.getByRole('link', { name: title, exact: true }).click()
      await page.getByRole('heading', { name: title, exact: true, level: 1 }).waitFor()
      await page.getByRole('navigation').getByRole('link').first().click()
      await page.locator('section:target').waitFor()
      await page.goto(`${ensaio.urls.control}/docs`)
    }

    expect(errors).toEqual([])
    expect(await page.locator('script').count()).toBe(0)
    expect(requested.filter((url) => !url.startsWith(ensaio.urls.control))).toEqual([])
  })
})
