// Prints what the packages' test runs reported, in one line, and exits with 1 where something is wrong with it.
import { countTests } from './count-tests.ts'
import type { TestReport } from './count-tests.ts'
import { listPackages, readJson } from './workspace.ts'

const { line, problems } = countTests(
  listPackages()
    .filter(({ scripts }) => 'test' in scripts)
    .map(({ name, folder }) => ({
      name,
      // Written by vitest's own JSON reporter.
      report: readJson(`${folder}/reports/vitest.json`) as TestReport | undefined,
    })),
)
for (const problem of problems) console.error(problem)
console.log(line)
process.exitCode = problems.length === 0 ? 0 : 1
