import { toJunitXml } from '../report/junit-xml.ts'
import type { Paint } from '../start-report.ts'
import type { VerifiedInteraction } from './verify-pacts.ts'

/** Writes the outcome for people: every interaction, and what is wrong with those that failed. */
export function describeVerification(
  verified: readonly VerifiedInteraction[],
  paint: Paint,
): string {
  const files = [...new Set(verified.map(({ file }) => file))]
  const lines = files.flatMap((file) => {
    const own = verified.filter((one) => one.file === file)
    const [first] = own
    const title = `${first?.consumer} and ${first?.service} (${file})`
    return [paint('bold', title), ...own.flatMap((one) => describeOne(one, paint)), '']
  })
  const passed = verified.filter(({ outcome }) => outcome === 'passed').length
  const sum =
    verified.length === 0
      ? 'No interactions were verified: the pacts have none.'
      : `${passed} of ${verified.length} interactions passed.`
  return `${[...lines, sum].join('\n')}\n`
}

const COLOURS = { passed: 'green', failed: 'red', pending: 'yellow' } as const

function describeOne(one: VerifiedInteraction, paint: Paint): readonly string[] {
  const { outcome, mismatches } = one
  return [
    `  ${paint(COLOURS[outcome], outcome.padEnd(7))} ${nameOf(one)}`,
    ...mismatches.map(
      ({ path, expected, actual }) => `          ${path}: expected ${expected}, got ${actual}`,
    ),
  ]
}

function nameOf({ description, states }: VerifiedInteraction): string {
  return states.length === 0 ? description : `${description}, given ${states.join(' and ')}`
}

/** Writes the outcome as JUnit's XML: a test for each interaction. */
export function toVerificationJunit(verified: readonly VerifiedInteraction[]): string {
  const cases = verified.map((one) => ({
    name: `${one.consumer} and ${one.service}: ${nameOf(one)}`,
    failures:
      one.outcome === 'failed'
        ? one.mismatches.map(
            ({ path, expected, actual }) => `${path}: expected ${expected}, got ${actual}`,
          )
        : [],
  }))
  return toJunitXml('ensaio verify', cases)
}
