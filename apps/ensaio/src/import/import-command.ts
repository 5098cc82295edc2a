import { parseCheckOptions } from '../check/check-options.ts'
import type { CheckFlags } from '../check/check-options.ts'
import { readHar } from '../check/read-har.ts'
import { createServiceFinder } from '../check/service-map.ts'
import { readRecording } from '../check/system-read-recording.ts'
import { EXIT_CODES } from '../commands/exit-codes.ts'
import { PORT_BASE } from '../config.ts'
import { writeReport } from '../report/system-write-report.ts'
import { SERVICES } from '../services.ts'
import { importCalls, toFixturesFile } from './import-calls.ts'
import type { ImportedFixtures } from './import-calls.ts'

/** The flags of `import`, as commander parsed them. */
export interface ImportFlags extends Pick<CheckFlags, 'har' | 'map' | 'portBase' | 'json'> {
  readonly out?: string
}

/** Makes a fixtures file. Without any record it fails. @throws OptionsError, RecordingError, ReportError */
export async function importCommand(
  { out, json, ...flags }: ImportFlags,
  strays: readonly string[],
): Promise<{ readonly exitCode: number; readonly text: string }> {
  const { hars, mappings, portBase } = parseCheckOptions(flags, strays, {
    command: 'import',
    portBase: PORT_BASE,
  })
  const exchanges = hars.flatMap((file) => readHar(file, readRecording(file)))
  const mocks = await Promise.all(SERVICES.map(({ load }) => load()))
  const find = createServiceFinder(mocks, mappings, portBase)
  const fixtures = await importCalls(exchanges, { mocks, find, receivers: [] })
  if (Object.keys(fixtures).length === 0) {
    const text =
      'Failed to import: the calls show no record that fixtures take. Record lists of the services, or name their addresses with --map.\n'
    return { exitCode: EXIT_CODES.failed.code, text }
  }
  const file = json === true ? `${JSON.stringify(fixtures, null, 2)}\n` : toFixturesFile(fixtures)
  if (out === undefined) return { exitCode: EXIT_CODES.done.code, text: file }
  writeReport('--out', out, file)
  return { exitCode: EXIT_CODES.done.code, text: describeImport(fixtures, out) }
}

function describeImport(fixtures: ImportedFixtures, out: string): string {
  const lines = Object.entries(fixtures).map(([service, section]) => {
    const counts = Object.entries(section).map(([name, list]) => `${list.length} ${name}`)
    return `${service}: ${counts.join(', ')}\n`
  })
  return `${lines.join('')}Wrote ${out}. Start with it: ensaio start --scenario empty --fixtures ${out}\n`
}
