import { useEffect, useRef } from 'preact/hooks'
import UPlot from 'uplot'
import type { AlignedData, Series } from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { useStore } from '../state/context.ts'
import { binEntries } from './bin-entries.ts'

/** The labels of the time axis: the hour, and the day where it begins. */
const TIMES = [
  [86_400, '{D} {MMM}', null, null, null, null, null, null, 1],
  [3_600, '{HH}:{mm}', '\n{D} {MMM}', null, '\n{D} {MMM}', null, null, null, 1],
  [1, '{HH}:{mm}:{ss}', '\n{D} {MMM}', null, '\n{D} {MMM}', null, null, null, 1],
]

/** Requests and webhooks over the sandbox's time, and how long answers took. */
export function ChartsScreen() {
  const store = useStore()
  void store.version.value
  const { times, requests, deliveries, latency } = binEntries(store.entries())
  if (times.length === 0) return <p class="empty">No request yet, so there is nothing to draw.</p>
  return (
    <section class="page">
      <h2>Charts</h2>
      <Chart
        title="Requests and webhooks per minute"
        data={[[...times], [...requests], [...deliveries]]}
        series={[
          { label: 'requests', stroke: '#0d9488', fill: '#0d948822' },
          { label: 'webhooks', stroke: '#7c3aed', fill: '#7c3aed22' },
        ]}
      />
      <Chart
        title="Median time to answer, in milliseconds"
        data={[[...times], [...latency]]}
        series={[
          { label: 'milliseconds', stroke: '#d97706', spanGaps: true, points: { show: true } },
        ]}
      />
    </section>
  )
}

function Chart({
  title,
  data,
  series,
}: {
  readonly title: string
  readonly data: AlignedData
  readonly series: readonly Series[]
}) {
  const frame = useRef<HTMLDivElement>(null)
  const plot = useRef<UPlot | undefined>(undefined)
  useEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const color = getComputedStyle(element).color
    const axis = { stroke: color, grid: { stroke: '#8884' } }
    const made = new UPlot(
      {
        width: Math.max(300, element.clientWidth),
        height: 220,
        series: [{}, ...series],
        axes: [{ ...axis, values: TIMES }, axis],
        tzDate: (seconds) => UPlot.tzDate(new Date(seconds * 1_000), 'Etc/UTC'),
      },
      data,
      element,
    )
    plot.current = made
    const observer = new ResizeObserver(() =>
      made.setSize({ width: Math.max(300, element.clientWidth), height: 220 }),
    )
    observer.observe(element)
    return () => {
      observer.disconnect()
      made.destroy()
    }
  }, [])
  useEffect(() => plot.current?.setData(data), [data])
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <div ref={frame} role="img" aria-label={title} />
    </figure>
  )
}
