import { lineFinderOf } from '@ensaio/contracts/lines'
import type { Mock } from '@ensaio/mock-kit'
import { EXIT_CODES } from '../commands/exit-codes.ts'
import { PORT_BASE } from '../config.ts'
import { writeReport } from '../report/system-write-report.ts'
import { SERVICES } from '../services.ts'
import type { Paint } from '../start-report.ts'
import { VERSION } from '../version.ts'
import { parseCheckOptions } from './check-options.ts'
import type { CheckFlags, CheckSettings } from './check-options.ts'
import { checkTraffic } from './check-traffic.ts'
import type { LineOf, TrafficReport } from './check-traffic.ts'
import { describeDrift } from './describe-drift.ts'
import type { Exchange } from './exchange.ts'
import { proposeChanges } from './propose/propose-changes.ts'
import type { ProxyProcess } from './proxy/record-by-proxy.ts'
import { readHar } from './read-har.ts'
import { readJournal } from './read-journal.ts'
import { renderReport } from './render-report.ts'
import { createServiceFinder } from './service-map.ts'
import { readRecording, readSpec } from './system-read-recording.ts'
import { toCheckJunit } from './to-check-junit.ts'
import { toSarif } from './to-sarif.ts'

/** The end of a command that reports: the text is for stdout. */
export interface ReportEnd {
  readonly exitCode: number
  readonly text: string
}

/** The terminal that `check` is run from. */
export interface CheckTerminal extends ProxyProcess {
  readonly paint: Paint
}

/** Checks recorded calls against the specs. @throws OptionsError, RecordingError, ReportError, PortError */
export async function checkCommand(
  flags: CheckFlags,
  strays: readonly string[],
  { paint, ...process }: CheckTerminal,
): Promise<ReportEnd> {
  const settings = parseCheckOptions(flags, strays, {
    command: 'check',
    portBase: PORT_BASE,
  })
  const read = readAll(settings)
  const mocks = await Promise.all(SERVICES.map(({ load }) => load()))
  const exchanges = [...read, ...(await recordAll(settings, mocks, process))]
  const report = checkTraffic(exchanges, {
    mocks,
    find: createServiceFinder(mocks, settings.mappings, settings.portBase),
    receivers: settings.receivers,
    lineOf: createLineOf(mocks),
  })
  const proposed = flags.propose === undefined ? '' : propose(report, mocks, flags, flags.propose)
  const end = conclude(report, flags, paint)
  return flags.json === true ? end : { ...end, text: end.text + proposed }
}

/** Writes the patch, and says what it does. @throws RecordingError, ReportError */
function propose(
  { drifts }: TrafficReport,
  mocks: readonly Mock[],
  { specs }: CheckFlags,
  file: string,
): string {
  const { patch, taken, left } = proposeChanges(drifts, mocks, (spec) =>
    readSpec(specs, spec.slice(spec.lastIndexOf('/') + 1)),
  )
  writeReport('--propose', file, patch)
  const rest = left.map((drift) => `  Left to you: ${describeDrift(drift)}.\n`)
  return `Wrote ${taken.length} changes of the specs to ${file}. Read them, then apply them to what ensaio spec --out specs writes: git apply ${file}\n${rest.join('')}`
}

/** Writes the reports that were asked for, and says how it ends. @throws ReportError */
function conclude(report: TrafficReport, flags: CheckFlags, paint: Paint): ReportEnd {
  const { junit, sarif, json, strict } = flags
  if (junit !== undefined) writeReport('--junit', junit, toCheckJunit(report))
  if (sarif !== undefined) writeReport('--sarif', sarif, toJson(toSarif(report, VERSION)))
  const failing = strict === true ? ['error', 'warning'] : ['error']
  const isFine =
    report.operations.length > 0 && !report.drifts.some(({ level }) => failing.includes(level))
  return {
    exitCode: isFine ? EXIT_CODES.done.code : EXIT_CODES.contract.code,
    text: json === true ? toJson(report) : renderReport(report, paint),
  }
}

function readAll({ hars, journals }: CheckSettings): readonly Exchange[] {
  return [
    ...hars.flatMap((file) => readHar(file, readRecording(file))),
    ...journals.flatMap((file) => readJournal(file, readRecording(file))),
  ]
}

async function recordAll(
  { proxy }: CheckSettings,
  mocks: readonly Mock[],
  process: ProxyProcess,
): Promise<readonly Exchange[]> {
  const mock = mocks.find(({ service }) => service === proxy?.service)
  if (proxy === undefined || mock === undefined) return []
  const { recordByProxy } = await import('./proxy/record-by-proxy.ts')
  return recordByProxy(proxy, mock, process)
}

/** Each service's table of lines is read when one of its places is first asked for. */
export function createLineOf(mocks: readonly Mock[]): LineOf {
  const finders = new Map<string, (pointer: string) => number>()
  return (service, pointer) => {
    const mock = mocks.find((one) => one.service === service)
    if (mock === undefined) return 1
    const find = finders.get(service) ?? lineFinderOf(mock.contract)
    finders.set(service, find)
    return find(pointer)
  }
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
