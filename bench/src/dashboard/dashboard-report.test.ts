import { expect, test } from 'vitest'
import { replaceSection } from '../report/replace-section.ts'
import { DASHBOARD_HEADING, renderDashboardPage } from './dashboard-report.ts'
import { toFrames } from './measured-dashboard.ts'

const RESULT = {
  entries: 10_000,
  scrolling: { perSecond: 59.94, p99Ms: 17.2, mainThreadMs: 3.31 },
  arrivingPerSecond: 200,
  arriving: { perSecond: 42, p99Ms: 90, mainThreadMs: 1 },
  costs: [1.2, 1.021, 0.99],
}

test('shows which goals were reached, and by how much', () => {
  const page = renderDashboardPage(RESULT)

  expect(page).toContain(
    '- reached: 60 frames a second while 10000 entries are scrolled (59.9, 99 of 100 within 17 ms, 3.3 ms of CPU each)\n',
  )
  expect(page).toContain('- missed: 60 frames a second while 200 entries a second arrive (42.0')
  expect(page).toContain('- reached: an open page costs the server 5 % or less (2.1 %)\n')
})

test('frames are counted by their waits', () => {
  expect(toFrames([0, 10, 20, 50], 6)).toEqual({ perSecond: 60, p99Ms: 30, mainThreadMs: 2 })
})

test.each([
  ['at the end', '# Page\n\n## One\n\nx\n', ''],
  ['in its place', '# Page\n\n## One\n\nx\n\n## The dashboard\n\nold\n', '\n## Two\n\ny\n'],
  ['at the end of the page', '# Page\n\n## One\n\nx\n\n## The dashboard\n\nold\n', ''],
])('the section stands %s', (_, before, after) => {
  const section = renderDashboardPage(RESULT)

  expect(replaceSection(before + after, DASHBOARD_HEADING, section)).toBe(
    `# Page\n\n## One\n\nx\n${section}${after}`,
  )
})
