import { expect, test } from 'vitest'
import { inBrowser, openDashboard } from './testing/open-dashboard.ts'

inBrowser(() => {
  test('the clock is frozen, advanced and reset by buttons', async () => {
    await using dashboard = await openDashboard()
    const { page, ensaio } = dashboard
    await page.getByRole('button', { name: '+1 d' }).click()
    await expect.poll(() => page.locator('.now').textContent()).toContain('Tue 3 Mar 2026')

    await dashboard.show('Clock')
    await page.getByRole('button', { name: 'a minute a second' }).click()
    await expect.poll(() => ensaio.sandbox.describe().clock.mode).toBe('scaled')
    await page.getByRole('button', { name: 'frozen' }).click()
    await expect.poll(() => ensaio.sandbox.describe().clock.mode).toBe('frozen')

    await dashboard.saveLead()
    page.once('dialog', (dialog) => void dialog.accept())
    await page.getByRole('button', { name: 'Reset', exact: true }).click()
    await dashboard.show('Flow')
    await page
      .getByRole('button', { name: /reset in conversica/ })
      .first()
      .waitFor()
  })

  test('a waiting retry stands on the time line, and one click advances to it', async () => {
    await using dashboard = await openDashboard()
    const { page } = dashboard
    dashboard.answers.push(...Array.from({ length: 40 }, () => 500))
    await dashboard.saveLead()
    await dashboard.ensaio.sandbox.advance('5m')
    await dashboard.show('Clock')
    const before = await page.getByRole('main').getByRole('heading').nth(1).textContent()

    await page.getByRole('button', { name: 'Advance to this' }).first().click()

    await page.getByRole('status').filter({ hasText: 'passed' }).waitFor()
    await expect
      .poll(() => page.getByRole('main').getByRole('heading').nth(1).textContent())
      .not.toBe(before)
  })

  test('the handle is dragged to an instant, and what falls due on the way is marked and then happens', async () => {
    await using dashboard = await openDashboard()
    const { page, ensaio } = dashboard
    await dashboard.saveLead()
    await dashboard.show('Clock')
    const handle = page.getByLabel('The instant to advance to')
    await page.getByRole('button', { name: 'Advance to this' }).first().waitFor()
    const box = await handle.boundingBox()
    if (box === null) throw new Error('the handle is not drawn')

    await page.mouse.move(box.x + 9, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 })
    await page.mouse.up()
    await page.getByText(/^\+\d+ min.*: [1-9]\d* things? falls? due on the way/).waitFor()
    expect(await page.locator('tr.due').count()).toBeGreaterThan(0)
    const before = ensaio.sandbox.clock().now
    await page.getByRole('button', { name: 'Advance to there' }).click()

    await page
      .getByRole('status')
      .filter({ hasText: /[1-9]\d* jobs ran/ })
      .waitFor()
    expect(Date.parse(ensaio.sandbox.clock().now)).toBeGreaterThan(Date.parse(before))
  })

  test('the handle is moved by keys as well', async () => {
    await using dashboard = await openDashboard()
    const { page } = dashboard
    await dashboard.show('Clock')

    await page.getByLabel('The instant to advance to').focus()
    await page.keyboard.press('End')
    await page.getByRole('button', { name: 'Advance to there' }).click()

    await page.getByRole('status').filter({ hasText: '1 h passed' }).waitFor()
    expect(dashboard.ensaio.sandbox.clock().now).toBe('2026-03-02T10:00:00.000Z')
  })
})
