// The report of `start`: for people, and for machines.
import type { Schemas } from '@ensaio/contracts/control'
import { toSandboxView } from './control/sandboxes.ts'
import { toServiceView } from './control/services.ts'
import type { Host } from './host/host.ts'
import { shellQuote } from './sample/shell-quote.ts'

type Style = 'bold' | 'dim' | 'green' | 'red' | 'yellow'

/** Colours a text, where there are colours. */
export type Paint = (style: Style, text: string) => string

/** The services and where they run; printed as it is with `--json`. */
export interface StartReport {
  readonly version: string
  readonly control: string
  /** Present where requests to the control plane must carry it. */
  readonly controlToken?: string
  /** Present where addresses begin with https: the file of the authority that signed their certificate. */
  readonly caFile?: string
  readonly sandbox: Schemas['Sandbox']
  /** Present where it is a node of one. */
  readonly cluster?: Schemas['Cluster']
  readonly services: readonly Pick<
    Schemas['Service'],
    'service' | 'title' | 'baseUrl' | 'credentials' | 'curl' | 'webhooks'
  >[]
}

export function toReport({
  context,
  controlUrl,
  controlToken,
  caFile,
  services,
}: Host): StartReport {
  const { main } = context.directory
  return {
    version: context.version,
    control: controlUrl,
    ...(controlToken !== undefined && { controlToken }),
    ...(caFile !== undefined && { caFile }),
    sandbox: toSandboxView({ ...context, sandbox: main }),
    services: services.map((running) => {
      const view = toServiceView(running, main)
      const { service, title, baseUrl, credentials, curl, webhooks } = view
      return { service, title, baseUrl, credentials, curl, webhooks }
    }),
  }
}

/**
 * The report for people.
 * @param node the description of the node; see `describeNode`
 */
export function announce(report: StartReport, paint: Paint, node?: string): string {
  const { version, sandbox } = report
  const lines = [
    `${paint('bold', `Ensaio ${version}`)} ${paint('green', 'is ready')}${paint('dim', `: sandbox ${sandbox.name}, ${startOf(report)}`)}`,
    `  ${paint('bold', 'Watch it on')} ${toPageUrl(report)}`,
    ...(node === undefined ? [] : [`  ${paint('bold', 'Node')} ${node}`]),
    ...(report.caFile === undefined
      ? []
      : [
          `  ${paint('bold', 'Trust')} ${report.caFile} (NODE_EXTRA_CA_CERTS, or CURL_CA_BUNDLE for the commands below)`,
        ]),
    '',
    ...table(report, paint),
    '',
    ...report.services.flatMap(({ title, curl }) => example(`Call ${title}`, curl, paint)),
    ...receiverExample(report, paint),
    ...example(
      'Let a week pass',
      `curl -X POST ${tokenFlag(report)}${url(report, '/clock/advance')} -d '{"duration":"7d"}'`,
      paint,
    ),
    paint('dim', 'Ctrl+C stops it.'),
  ]
  return `${lines.join('\n')}\n`
}

/** The address of the dashboard, with the token that it needs where one is asked for. */
export function toPageUrl({ control, controlToken }: StartReport): string {
  return controlToken === undefined
    ? `${control}/`
    : `${control}/?token=${encodeURIComponent(controlToken)}`
}

/** `scenario default, seed 1, clock real`. */
function startOf({ sandbox }: StartReport): string {
  const { mode, factor, now } = sandbox.clock
  const scenarios = sandbox.services.map(({ service, scenario }) => ({ service, scenario }))
  const names = [...new Set(scenarios.map(({ scenario }) => scenario))]
  const scenario =
    names.length === 1
      ? names[0]
      : scenarios.map((one) => `${one.service}=${one.scenario}`).join(' ')
  const seed = sandbox.services[0]?.seed
  const speed = factor === undefined ? mode : `${factor}x`
  return `scenario ${scenario}, seed ${seed}, clock ${speed} at ${now.replace(/\.\d+/, '')}`
}

function table(
  { services, control, controlToken, sandbox }: StartReport,
  paint: Paint,
): readonly string[] {
  const rows = [
    ...services.map(({ title, baseUrl, credentials }) => [title, baseUrl, shown(credentials)]),
    ['Control plane', control, `${url({ control, sandbox }, '')}`],
    ...(controlToken === undefined ? [] : [['Control token', controlToken, '']]),
  ]
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map(([name = '', address = '', rest = '']) =>
    [
      `  ${paint('bold', name)}${' '.repeat((widths[0] ?? 0) - name.length)}`,
      `${address.padEnd(widths[1] ?? 0)}`,
      paint('dim', rest),
    ].join('  '),
  )
}

function shown(credentials: Readonly<Record<string, string>>): string {
  return Object.entries(credentials)
    .map(([name, value]) => `${name} ${value}`)
    .join('  ')
}

/** Shows how to register endpoints, by the first service that has them. */
function receiverExample(report: StartReport, paint: Paint): readonly string[] {
  const service = report.services.find(({ webhooks }) =>
    webhooks.some(({ defaultPaths }) => defaultPaths.length > 0),
  )
  if (service === undefined) return []
  const body = shellQuote(
    JSON.stringify({ baseUrl: 'http://localhost:3000', username: 'me', password: 'secret' }),
  )
  const where = url(report, `/services/${service.service}/endpoints`)
  return example(
    `Send the callbacks of ${service.title} to your receiver`,
    `curl -X PUT ${tokenFlag(report)}${where} -d ${body}`,
    paint,
  )
}

/** The flag of curl that sends the control token, with a space behind it. */
function tokenFlag({ controlToken }: StartReport): string {
  return controlToken === undefined
    ? ''
    : `-H ${shellQuote(`authorization: Bearer ${controlToken}`)} `
}

function example(title: string, command: string, paint: Paint): readonly string[] {
  return [paint('dim', `# ${title}`), command, '']
}

function url({ control, sandbox }: Pick<StartReport, 'control' | 'sandbox'>, path: string): string {
  return `${control}/sandboxes/${sandbox.name}${path}`
}
