import { expect, test } from 'vitest'
import { inBrowser, openDashboard } from './testing/open-dashboard.ts'

inBrowser(() => {
  test('a fault is made of a request that was seen, hits, and is removed', async () => {
    await using dashboard = await openDashboard()
    const { page } = dashboard
    await dashboard.saveLead()
    await page.getByRole('button', { name: /POST createOrUpdateLead 200/ }).click()
    await page.getByRole('link', { name: 'Make a fault of this' }).click()

    await page.getByRole('button', { name: 'Add the rule' }).click()
    await page.getByText('0 of 0').waitFor()
    const disturbed = await dashboard.saveLead()

    expect(disturbed.status).toBe(503)
    await page.getByText('1 of 1').waitFor()
    // It was for one hit.
    await page.getByText('ended').waitFor()
    await page.getByRole('button', { name: /Remove the rule/ }).click()
    await page.getByText('Nothing is disturbed.').waitFor()
    expect((await dashboard.saveLead()).status).toBe(200)
  })

  test('a preset fills the form, which is changed and added', async () => {
    await using dashboard = await openDashboard()
    const { page, ensaio } = dashboard
    await dashboard.show('Faults')

    await page.getByRole('button', { name: 'rateLimited' }).click()
    expect(await page.getByLabel(/^status/).inputValue()).toBe('429')
    await page.getByLabel(/^status/).fill('420')
    await page.getByLabel('service').selectOption('Conversica')
    await page.getByText('Only those that look like this').click()
    await page.getByLabel('method', { exact: true }).fill('POST')
    await page.getByRole('button', { name: 'Add the rule' }).click()

    await page.getByRole('row').filter({ hasText: 'conversica, calls' }).waitFor()
    expect(ensaio.sandbox.faults()).toMatchObject([
      { service: 'conversica', match: { method: 'POST' }, effect: { kind: 'status', status: 420 } },
    ])
    expect((await dashboard.saveLead()).status).toBe(420)
  })

  test('webhooks are disturbed by the effects that they have', async () => {
    await using dashboard = await openDashboard()
    const { page, ensaio } = dashboard
    await dashboard.show('Faults')

    await page.getByLabel('disturbs').selectOption('webhooks from it')
    await page.getByLabel('effect').selectOption('duplicate')
    await page.getByLabel(/^times/).fill('3')
    await page.getByRole('button', { name: 'Add the rule' }).click()

    await page.getByText('each service, webhooks').waitFor()
    expect(ensaio.sandbox.faults()).toMatchObject([
      { service: '*', on: 'delivery', effect: { kind: 'duplicate', times: 3 } },
    ])
  })

  test('a rule that is not valid is refused in words', async () => {
    await using dashboard = await openDashboard()
    const { page } = dashboard
    await dashboard.show('Faults')

    await page.getByLabel(/^status/).fill('99')
    await page.getByRole('button', { name: 'Add the rule' }).click()
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('99')

    await page.getByLabel('headers').first().fill('{')
    await page.getByRole('button', { name: 'Add the rule' }).click()
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toContain('headers is not valid JSON')
  })
})
