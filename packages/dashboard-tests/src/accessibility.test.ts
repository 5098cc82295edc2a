import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inBrowser, openDashboard } from './testing/open-dashboard.ts'

const SCREENS = ['Flow', 'Journal', 'Deliveries', 'Data', 'Clock', 'Faults', 'Coverage', 'Charts']

/** Parts of screens that are opened, each by its address and what makes it whole. */
const PARTS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    '#/data?for=conversica&collection=leads&record=lead-1',
    (page) => page.getByText('webhooks about it').waitFor(),
  ],
  ['#/data?tab=actions&for=zenvia-conversion', (page) => page.getByLabel('Action').waitFor()],
  [
    '#/data?tab=behaviours&for=conversica',
    (page) => page.getByRole('spinbutton').first().waitFor(),
  ],
  [
    '#/data?tab=snapshots',
    async (page) => {
      await page.getByRole('button', { name: 'Compare before' }).click()
      await page.getByText('changed').first().waitFor()
    },
  ],
  [
    '#/data?tab=fixtures',
    async (page) => {
      await page.getByLabel('Fixtures').fill('crm: {}')
      await page.getByRole('button', { name: 'Load the fixtures' }).click()
      await page.getByRole('alert').waitFor()
    },
  ],
  [
    '#/journal?q=createOrUpdateLead',
    async (page) => {
      await page.getByRole('listitem').filter({ hasText: 'createOrUpdateLead' }).first().click()
      await page.getByRole('button', { name: 'Send again…' }).click()
      await page.getByRole('dialog').waitFor()
    },
  ],
]

inBrowser(() => {
  test('no part of a screen breaks WCAG AA: dark, 380 px', async () => {
    await using dashboard = await openDashboard({ colorScheme: 'dark', width: 380 })
    const { page, ensaio } = dashboard
    await dashboard.saveLead()
    ensaio.sandbox.saveSnapshot('before')
    await ensaio.sandbox.advance('1h')
    await page.evaluate(axe.source)

    for (const [address, prepare] of PARTS) {
      await page.evaluate(`location.hash = ${JSON.stringify(address)}`)
      await prepare(page)
      const violations = await findViolations(page)
      expect({ address, violations }).toEqual({ address, violations: [] })
    }
  })

  // Each of the colour schemes and each of the widths: what is wrong in one of each does not depend on the other.
  test.each([
    ['light', 1280],
    ['dark', 380],
  ] as const)('no screen breaks WCAG AA: %s, %d px', async (colorScheme, width) => {
    await using dashboard = await openDashboard({ colorScheme, width })
    const { page } = dashboard
    dashboard.answers.push(503)
    await dashboard.saveLead()
    await dashboard.ensaio.sandbox.advance('1d')
    await page.evaluate(axe.source)

    for (const screen of SCREENS) {
      await dashboard.show(screen)
      if (screen === 'Flow') await page.keyboard.press('k')
      const violations = await findViolations(page)
      const scrollWidth = await page.evaluate('document.documentElement.scrollWidth')
      // Only lists and tables that say so scroll sideways.
      expect({ screen, violations, isTooWide: Number(scrollWidth) > width }).toEqual({
        screen,
        violations: [],
        isTooWide: false,
      })
    }
  })
})

async function findViolations(page: {
  evaluate(script: string): Promise<unknown>
}): Promise<unknown> {
  return page.evaluate(`axe
    .run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')))`)
}
