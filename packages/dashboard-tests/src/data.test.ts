import { expect, test } from 'vitest'
import { inBrowser, openDashboard } from './testing/open-dashboard.ts'

inBrowser(() => {
  test('records are browsed and searched, and lead to what they are linked with and to their history', async () => {
    await using dashboard = await openDashboard()
    const { page, ensaio } = dashboard
    await dashboard.saveLead({ id: 'lead-1' })
    await dashboard.saveLead({ id: 'lead-2', firstName: 'Bertha', email: 'bertha@example.com' })
    await ensaio.sandbox.advance('1h')
    await dashboard.show('Data')
    await page.getByRole('link', { name: 'Conversica' }).click()
    await page.getByRole('link', { name: 'leads 2' }).click()
    const records = page.getByRole('rowheader').filter({ hasText: 'lead-' })
    await expect.poll(() => records.count()).toBe(2)

    await page.getByLabel('Search in leads').fill('bertha')
    await expect.poll(() => records.count()).toBe(1)
    await records.getByRole('link', { name: 'lead-2' }).click()
    const record = page.getByRole('article', { name: 'Record lead-2' })
    await record.getByText('leadUpdate').first().waitFor()
    await record.getByRole('link', { name: 'bertha@example.com' }).click()
    // The link leads back as well: an address to its lead.
    const address = page.getByRole('article', { name: 'Record bertha@example.com' })
    await address.getByRole('link', { name: 'lead-2' }).click()
    await page.getByRole('link', { name: 'Its history in the journal' }).click()

    await expect.poll(() => page.locator('main').getAttribute('data-screen')).toBe('journal')
    await page.getByRole('listitem').filter({ hasText: 'createOrUpdateLead' }).waitFor()
    expect(dashboard.errors).toEqual([])
  })

  test('an action is run by a form, and its effect appears', async () => {
    await using dashboard = await openDashboard()
    const { page } = dashboard
    await dashboard.show('Data')
    await page.getByRole('link', { name: 'Actions' }).click()

    await page.getByLabel('Action', { exact: true }).selectOption('startInteraction')
    await page.getByRole('button', { name: 'Run startInteraction' }).click()
    await page.getByRole('status').filter({ hasText: '"id"' }).waitFor()
    await dashboard.show('Flow')

    const row = page.getByRole('button', {
      name: /action in zenvia-chat: ?action startInteraction/,
    })
    await expect.poll(() => row.count()).toBe(1)
  })

  test('a snapshot is saved, compared with what came after, and loaded', async () => {
    await using dashboard = await openDashboard()
    const { page, ensaio } = dashboard
    await dashboard.saveLead({ id: 'lead-1' })
    await dashboard.show('Data')
    await page.getByRole('link', { name: 'Snapshots' }).click()
    await page.getByLabel('Name of the snapshot').fill('before')
    await page.getByRole('button', { name: 'Save a snapshot' }).click()
    await page.getByRole('status').filter({ hasText: 'Saved before.' }).waitFor()

    await dashboard.saveLead({ id: 'lead-2', email: 'other@example.com' })
    await page.getByRole('button', { name: 'Compare before' }).click()
    const comparison = page.getByRole('article', { name: 'Comparison' })
    await expect.poll(() => comparison.textContent()).toMatch(/[1-9]\d* added/)
    await expect.poll(() => comparison.textContent()).toContain('lead-2')

    await page.getByRole('button', { name: 'Load before', exact: true }).click()
    await expect.poll(() => comparison.textContent()).toContain('Nothing differs.')
    expect(ensaio.sandbox.records('conversica', 'leads').total).toBe(1)

    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download before' }).click()
    const path = new URL('../reports/before.json', import.meta.url).pathname
    await (await download).saveAs(path)
    await page.getByRole('button', { name: 'Delete before' }).click()
    await page.getByText('No snapshot yet.').waitFor()

    await page.getByLabel('Import a snapshot').setInputFiles(path)
    await page.getByRole('status').filter({ hasText: 'Imported before.' }).waitFor()
    await page.getByRole('button', { name: 'Load before', exact: true }).waitFor()
    await page
      .getByLabel('Import a snapshot')
      .setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('importSnapshot')
  })

  test('fixtures are pasted or chosen as a file, and every mistake is shown', async () => {
    await using dashboard = await openDashboard()
    const { page, ensaio } = dashboard
    await dashboard.show('Data')
    await page.getByRole('link', { name: 'Fixtures' }).click()
    const leads = Array.from(
      { length: 12 },
      (_, at) => `    - { id: own-${at}, firstName: Ada, repName: T, leadSource: Web }`,
    )
    await page.getByLabel('Fixtures').fill(['conversica:', '  leads:', ...leads].join('\n'))

    await page.getByRole('button', { name: 'Load the fixtures' }).click()
    await expect.poll(() => page.getByRole('alert').getByRole('listitem').count()).toBe(12)
    await page.getByRole('alert').getByText('line 14: conversica: leads.11.email').waitFor()

    const buffer = Buffer.from(
      leads.map((lead) => lead.replace('}', ', email: a@example.com }')).join('\n'),
    )
    const file = {
      name: 'own.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.concat([Buffer.from('conversica:\n  leads:\n'), buffer]),
    }
    await page.getByLabel('Choose a file').setInputFiles(file)
    await page.getByRole('button', { name: 'Load the fixtures' }).click()
    await page.getByRole('status').filter({ hasText: 'Loaded own.yaml.' }).waitFor()
    expect(ensaio.sandbox.records('conversica', 'leads').total).toBe(12)
  })
})
