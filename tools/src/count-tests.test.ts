import { describe, expect, test } from 'vitest'
import { countTests } from './count-tests.ts'

const report = (passed: number, failed = 0, skipped = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: 0,
  success: failed === 0,
  testResults: [],
})

describe('count tests', () => {
  test('adds up what every package reported', () => {
    const { line, problems } = countTests([
      { name: 'a', report: report(2) },
      { name: 'b', report: report(3, 0, 1) },
    ])

    expect(line).toBe('5 passed, 0 failed, 1 skipped')
    expect(problems).toEqual([])
  })

  test('names each package that failed or left no report', () => {
    const { line, problems } = countTests([
      { name: 'a', report: report(2, 1) },
      { name: 'b', report: undefined },
    ])

    expect(line).toBe('2 passed, 1 failed')
    expect(problems).toEqual(['b left no report', 'a failed'])
  })

  test('says which tests failed and why, at the end of a long log', () => {
    const { problems } = countTests([
      {
        name: 'a',
        report: {
          ...report(1, 1),
          testResults: [
            {
              name: 'src/a.test.ts',
              message: '',
              assertionResults: [
                { status: 'passed', fullName: 'a works', failureMessages: [] },
                {
                  status: 'failed',
                  fullName: 'a fails',
                  failureMessages: ['Error: \u001B[31mexpected 1\u001B[39m', '    at a.test.ts:1'],
                },
              ],
            },
            { name: 'src/b.test.ts', message: 'SyntaxError: b', assertionResults: [] },
          ],
        },
      },
    ])

    expect(problems).toEqual([
      'a failed',
      '  src/a.test.ts: a fails: Error: expected 1\n        at a.test.ts:1',
      '  src/b.test.ts: SyntaxError: b',
    ])
  })

  test('counts a file that could not be loaded as a failure', () => {
    expect(countTests([{ name: 'a', report: { ...report(2), success: false } }]).problems).toEqual([
      'a failed',
    ])
  })

  test('finds fault with a run in which no test ran', () => {
    expect(countTests([{ name: 'a', report: report(0) }]).problems).toEqual(['no test ran'])
  })
})
