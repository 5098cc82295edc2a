import { didYouMean } from '@ensaio/mock-kit'
import { OptionsError } from '../errors/options-error.ts'
import { SERVICES } from '../services.ts'
import type { ProxySettings } from './proxy/record-by-proxy.ts'
import type { Mapping } from './service-map.ts'

/** The flags of `check`, as commander parsed them. */
export interface CheckFlags {
  readonly har?: readonly string[]
  readonly journal?: readonly string[]
  readonly map?: readonly string[]
  readonly receiver?: readonly string[]
  readonly portBase?: string
  readonly json?: boolean
  readonly junit?: string
  readonly sarif?: string
  readonly strict?: boolean
  readonly proxy?: string
  readonly service?: string
  readonly port?: string
  readonly record?: string
  readonly propose?: string
  readonly specs?: string
}

/** The things to check, and the way to tell of it. */
export interface CheckSettings {
  readonly hars: readonly string[]
  readonly journals: readonly string[]
  readonly mappings: readonly Mapping[]
  readonly receivers: readonly Mapping[]
  readonly portBase: number
  /** Present where calls are recorded first. */
  readonly proxy?: ProxySettings
}

const PORT_MAX = 65_535

/** The command that the options belong to. */
interface OptionsOf {
  readonly command: string
  /** The control plane's usual port. */
  readonly portBase: number
}

/** @throws OptionsError listing everything that is wrong */
export function parseCheckOptions(
  flags: CheckFlags,
  strays: readonly string[],
  { command, portBase: defaultPort }: OptionsOf,
): CheckSettings {
  const problems: string[] = []
  // Words behind a file are more files: shells write `--har *.har` so.
  const stray = strays.find((word) => word.startsWith('-'))
  if (stray !== undefined) problems.push(`there is no flag ${stray}. See ensaio ${command} --help.`)
  const files = strays.filter((word) => !word.startsWith('-'))
  const { har = [], journal = [] } = flags
  const hars = har.length > 0 || journal.length === 0 ? [...har, ...files] : har
  const journals = har.length === 0 && journal.length > 0 ? [...journal, ...files] : journal
  const proxy = parseProxy(flags, problems)
  if (hars.length + journals.length === 0 && proxy === undefined) {
    problems.push('there is nothing to check. Name a file with --har or --journal, or a --proxy.')
  }
  const mappings = parseMappings('--map', flags.map, problems)
  const receivers = parseMappings('--receiver', flags.receiver, problems)
  const portBase = Number(flags.portBase ?? defaultPort)
  if (!Number.isInteger(portBase) || portBase < 1 || portBase > PORT_MAX) {
    problems.push(
      `--port-base "${flags.portBase}" is not a valid port. Give the one of ensaio start.`,
    )
  }
  if (problems.length > 0) throw new OptionsError(command, problems)
  return { hars, journals, mappings, receivers, portBase, ...(proxy && { proxy }) }
}

function parseProxy(
  { proxy, service, port = '0', record }: CheckFlags,
  problems: string[],
): ProxySettings | undefined {
  if (proxy === undefined) {
    const given = Object.entries({ service, record }).filter(([, value]) => value !== undefined)
    for (const [name] of given) problems.push(`--${name} belongs to --proxy. Give its address.`)
    return undefined
  }
  if (!/^https?:\/\//.test(proxy) || !URL.canParse(proxy)) {
    problems.push(`--proxy "${proxy}" is not a URL. Give that of the real service.`)
  }
  const known: readonly string[] = SERVICES.map((entry) => entry.service)
  if (service === undefined || !known.includes(service)) {
    problems.push(
      service === undefined
        ? `--proxy wants the --service behind it: ${known.join(', ')}.`
        : `--service "${service}" is not a service. ${didYouMean(service, known)}`,
    )
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) > PORT_MAX) {
    problems.push(
      `--port "${port}" is not a valid port. Give one up to ${PORT_MAX}, or 0 for a free one.`,
    )
  }
  return {
    target: proxy.replace(/\/$/, ''),
    service: service ?? '',
    port: Number(port),
    ...(record !== undefined && { record }),
  }
}

/** Parses `URL=SERVICE`; a URL may hold equals signs itself. */
function parseMappings(
  flag: string,
  texts: readonly string[] = [],
  problems: string[],
): readonly Mapping[] {
  return texts.flatMap((text) => {
    const at = text.lastIndexOf('=')
    const [url, service] = [text.slice(0, at), text.slice(at + 1)]
    const known: readonly string[] = SERVICES.map((entry) => entry.service)
    if (at === -1 || !URL.canParse(url)) {
      problems.push(`${flag} "${text}" is not a URL and a service. Write it as URL=SERVICE.`)
    } else if (!known.includes(service)) {
      problems.push(
        `${flag} "${text}": there is no service ${service}. ${didYouMean(service, known)}`,
      )
    }
    return [{ url: url.replace(/\/$/, ''), service }]
  })
}
