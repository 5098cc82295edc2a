/** One test of a JUnit file. */
export interface JunitCase {
  readonly name: string
  /** Empty where it passed. */
  readonly failures: readonly string[]
}

/** Writes a suite as JUnit's XML. */
export function toJunitXml(suite: string, cases: readonly JunitCase[]): string {
  const failed = cases.filter(({ failures }) => failures.length > 0)
  const counts = `tests="${cases.length}" failures="${failed.length}"`
  const body = cases.map(({ name, failures }) => {
    const attributes = `classname="${suite}" name="${escape(name)}"`
    if (failures.length === 0) return `    <testcase ${attributes}/>\n`
    const text = failures.map((failure) => escape(failure)).join('\n')
    return `    <testcase ${attributes}>\n      <failure>${text}</failure>\n    </testcase>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="${suite}" ${counts}>
${body.join('')}  </testsuite>
</testsuites>
`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }

function escape(text: string): string {
  // XML has no way to write control characters.
  // oxlint-disable-next-line no-control-regex
  const printable = text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '\uFFFD')
  return printable.replaceAll(/[&<"]/g, (letter) => ENTITIES[letter] ?? letter)
}
