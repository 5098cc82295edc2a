import { expect, test } from 'vitest'
import { runSandboxes } from './run-sandboxes.ts'
import { renderSandboxesPage } from './sandboxes-report.ts'

test('shows which goals were reached, and by how much', () => {
  const page = renderSandboxesPage({
    forks: 1_000,
    forkMs: 0.5,
    freshMs: 7.125,
    forksBytes: 250e6,
  })

  expect(page).toContain('- reached: a fork in 1 ms or less (0.50 ms)\n')
  expect(page).toContain('- missed: a fresh sandbox in 5 ms or less (7.13 ms)\n')
  expect(page).toContain('- reached: 1000 forks, each sent a request, under 300 MB (250 MB)\n')
})

// With nine busy programs for each core, it took longer than half a minute.
test(
  'a thousand forks answer, within the memory of one process',
  { timeout: 180_000 },
  async () => {
    const result = await runSandboxes(() => undefined)

    expect(result.forks).toBe(1_000)
    expect(result.forksBytes).toBeLessThan(600e6)
  },
)
