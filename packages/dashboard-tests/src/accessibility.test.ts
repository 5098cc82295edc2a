import axe from 'axe-core'
import { expect, test } from 'vitest'
import { inBrowser, openDashboard } from './testing/open-dashboard.ts'

const SCREENS = ['Flow', 'Journal', 'Deliveries', 'Data', 'Clock', 'Faults', 'Coverage', 'Charts']

inBrowser(() => {
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 380],
  ] as const)('no screen breaks WCAG AA: %s, %d px', async (colorScheme, width) => {
    await using dashboard = await openDashboard({
      // The page's own policy forbids scripts of others; this one is the test's.
      browser: { colorScheme, viewport: { width, height: 800 }, bypassCSP: true },
    })
    const { page } = dashboard
    dashboard.answers.push(503)
    await dashboard.saveLead()
    await dashboard.ensaio.sandbox.advance('1d')
    await page.addScriptTag({ content: axe.source })

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
    .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')))`)
}
