import { stripVTControlCharacters } from 'node:util'

/** The lines of a failure's message that are shown. */
const LINES_OF_A_FAILURE = 12

/** The report of one package's test runner, or the fact that it has none. */
export interface PackageReport {
  readonly name: string
  readonly report: TestReport | undefined
}

/** The part of vitest's JSON report that counts. */
export interface TestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  /** False also where a file could not be loaded, which counts no test. */
  readonly success: boolean
  readonly testResults: readonly TestFileReport[]
}

/** The part of vitest's JSON report on one test file. */
export interface TestFileReport {
  readonly name: string
  /** The reason why the file could not be loaded; otherwise empty. */
  readonly message: string
  readonly assertionResults: readonly {
    readonly status: string
    readonly fullName: string
    readonly failureMessages: readonly string[]
  }[]
}

/** The sum over all packages, and what is wrong with it. */
export interface TestCount {
  /** `N passed, N failed`, and `, N skipped` where there are any. */
  readonly line: string
  readonly problems: readonly string[]
}

/** Adds the reports up. No report, no test and no success are problems, whatever the sum. */
export function countTests(packages: readonly PackageReport[]): TestCount {
  const reports = packages.flatMap(({ report }) => report ?? [])
  const total = (count: (report: TestReport) => number): number =>
    reports.reduce((sum, report) => sum + count(report), 0)
  const passed = total((report) => report.numPassedTests)
  const failed = total((report) => report.numFailedTests)
  const skipped = total((report) => report.numPendingTests + report.numTodoTests)
  return {
    line: `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    problems: [
      ...packages
        .filter(({ report }) => report === undefined)
        .map(({ name }) => `${name} left no report`),
      ...packages
        .filter(({ report }) => report?.success === false)
        .flatMap(({ name, report }) => [
          `${name} failed`,
          ...(report?.testResults ?? []).flatMap(failuresOf),
        ]),
      ...(passed + failed === 0 ? ['no test ran'] : []),
    ],
  }
}

/** Lists the failures of a test file, each with the beginning of its message, so that the end of a long log says it. */
function failuresOf({ name, message, assertionResults }: TestFileReport): string[] {
  const failed = assertionResults.filter(({ status }) => status === 'failed')
  return [
    ...(message === '' ? [] : [`  ${name}: ${beginning(message)}`]),
    ...failed.map(
      ({ fullName, failureMessages }) =>
        `  ${name}: ${fullName}: ${beginning(failureMessages.join('\n'))}`,
    ),
  ]
}

/** The first lines of a message, without colours. */
function beginning(message: string): string {
  return stripVTControlCharacters(message).split('\n').slice(0, LINES_OF_A_FAILURE).join('\n    ')
}
