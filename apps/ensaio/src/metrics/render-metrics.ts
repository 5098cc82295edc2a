// Metrics in the text format of Prometheus, and in OpenMetrics, which is nearly the same.
import type { Distribution, Labels, MetricFamily } from './metric-family.ts'

/** A format, and the content type that it goes by. */
export type MetricsFormat = 'prometheus' | 'openmetrics'

export const CONTENT_TYPES = {
  prometheus: 'text/plain; version=0.0.4; charset=utf-8',
  openmetrics: 'application/openmetrics-text; version=1.0.0; charset=utf-8',
} as const satisfies Record<MetricsFormat, string>

/** Writes the metrics as text. */
export function renderMetrics(families: readonly MetricFamily[], format: MetricsFormat): string {
  const isOpen = format === 'openmetrics'
  const lines = families.flatMap((family) => [
    ...headOf(family, isOpen),
    ...samplesOf(family, isOpen),
  ])
  return [...lines, ...(isOpen ? ['# EOF'] : []), ''].join('\n')
}

/** Chooses a format by the header `Accept`: the one of Prometheus, unless OpenMetrics is named and no less wanted. */
export function formatFor(accept: string | null | undefined): MetricsFormat {
  const ranges = (accept ?? '').slice(0, ACCEPT_CHARACTERS_MAX).split(',').map(parseRange)
  const qualityOf = (type: string): number =>
    Math.max(0, ...ranges.filter((range) => range.type === type).map(({ quality }) => quality))
  const open = qualityOf('application/openmetrics-text')
  return open > 0 && open >= qualityOf('text/plain') ? 'openmetrics' : 'prometheus'
}

/** Scrapers name half a dozen formats. */
const ACCEPT_CHARACTERS_MAX = 2_000

function parseRange(range: string): { readonly type: string; readonly quality: number } {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
  const isOther = parameters.some((one) => one.startsWith('version=') && !VERSIONS.has(one))
  const quality = parameters.find((one) => one.startsWith('q='))?.slice(2) ?? '1'
  return { type, quality: isOther ? 0 : Number(quality) || 0 }
}

const VERSIONS: ReadonlySet<string> = new Set(['version=0.0.4', 'version=1.0.0'])

function headOf({ name, help, kind }: MetricFamily, isOpen: boolean): readonly string[] {
  // Only OpenMetrics calls a counter by a name that none of its samples has.
  const family = kind === 'counter' && !isOpen ? `${name}_total` : name
  const unit = /_(seconds|bytes)$/.exec(name)?.[1]
  return [
    `# HELP ${family} ${isOpen ? escaped(help) : help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}`,
    `# TYPE ${family} ${kind}`,
    ...(isOpen && unit !== undefined ? [`# UNIT ${family} ${unit}`] : []),
  ]
}

function samplesOf(family: MetricFamily, isOpen: boolean): readonly string[] {
  if (family.kind === 'histogram') {
    const { name, bounds, distributions } = family
    const texts = bounds.map((bound) =>
      isOpen && Number.isInteger(bound) ? `${bound}.0` : `${bound}`,
    )
    return distributions.flatMap((one) => linesOfDistribution(name, [...texts, '+Inf'], one))
  }
  const name = family.kind === 'counter' ? `${family.name}_total` : family.name
  return family.samples.map(({ labels = {}, value }) => lineOf(name, labels, value))
}

function linesOfDistribution(
  name: string,
  bounds: readonly string[],
  { labels = {}, counts, sum }: Distribution,
): readonly string[] {
  let count = 0
  const buckets = bounds.map((le, place) => {
    count += counts[place] ?? 0
    return lineOf(`${name}_bucket`, { ...labels, le }, count)
  })
  return [...buckets, lineOf(`${name}_sum`, labels, sum), lineOf(`${name}_count`, labels, count)]
}

function lineOf(name: string, labels: Labels, value: number): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`)
  return `${name}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${value}`
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
