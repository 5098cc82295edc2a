import { median } from '../report/median.ts'
import type { DashboardResult, Frames } from './measured-dashboard.ts'

/** A browser draws at 60 Hz; its clock is a little off. */
const FRAMES_MIN = 59
const COST_MAX = 1.05

export const DASHBOARD_HEADING = '## The dashboard'

/** For a terminal. */
export function renderDashboardText(result: DashboardResult): string {
  return `\nthe dashboard\n\n${renderGoals(result, '')}`
}

/** For docs/benchmarks.md: to be put behind the other sections. */
export function renderDashboardPage(result: DashboardResult): string {
  return `
${DASHBOARD_HEADING}

${renderGoals(result, '- ')}
The page is open in headless Chromium. Its list holds ${result.entries} entries and is scrolled by sixty pixels with each frame,
up and down. Then it stays at its end while ${result.arrivingPerSecond} requests a second are sent to the sandbox, all of which
have to be in the list afterwards. Frames are counted by the browser's own clock; their CPU time is that of the page's main thread,
which has 16.7 ms for each. The cost is the CPU time of the server for a request under full load, with and without a follower in
alternation; it is the median of the rounds' ratios. The follower makes the same calls as the page, with the same client, because a
browser would need the server's core. Under such a load it gets two hundred entries a second, and a notice that it misses the rest.
Any faster load costs it no more: where the machine is busy and the server gets less done, the same cost is a larger part.
`
}

function renderGoals(result: DashboardResult, mark: string): string {
  const cost = median(result.costs)
  const goals = [
    [
      result.scrolling.perSecond >= FRAMES_MIN,
      `60 frames a second while ${result.entries} entries are scrolled`,
      describe(result.scrolling),
    ],
    [
      result.arriving.perSecond >= FRAMES_MIN,
      `60 frames a second while ${result.arrivingPerSecond} entries a second arrive`,
      describe(result.arriving),
    ],
    [
      cost <= COST_MAX,
      `an open page costs the server ${Math.round((COST_MAX - 1) * 100)} % or less`,
      `${((cost - 1) * 100).toFixed(1)} %`,
    ],
  ] as const
  return goals
    .map(
      ([isReached, text, reached]) =>
        `${mark}${isReached ? 'reached' : 'missed'}: ${text} (${reached})\n`,
    )
    .join('')
}

function describe({ perSecond, p99Ms, mainThreadMs }: Frames): string {
  return `${perSecond.toFixed(1)}, 99 of 100 within ${p99Ms.toFixed(0)} ms, ${mainThreadMs.toFixed(1)} ms of CPU each`
}
