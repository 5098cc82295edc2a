import { useEffect, useRef } from 'preact/hooks'
import UPlot from 'uplot'
import type { AlignedData, Series } from 'uplot'
import 'uplot/dist/uPlot.min.css'

/** The labels of the time axis: the hour, and the day where it begins. */
const TIMES = [
  [86_400, '{D} {MMM}', null, null, null, null, null, null, 1],
  [3_600, '{HH}:{mm}', '\n{D} {MMM}', null, '\n{D} {MMM}', null, null, null, 1],
  [60, '{HH}:{mm}', '\n{D} {MMM}', null, '\n{D} {MMM}', null, null, null, 1],
  [1, '{HH}:{mm}:{ss}', '\n{D} {MMM}', null, '\n{D} {MMM}', null, null, null, 1],
]

const HEIGHT = 220
const WIDTH_MIN = 280

/** A series drawn as bars: a count of what happened in a span, and nothing between spans. */
export function bars(label: string, stroke: string): Series {
  const paths = UPlot.paths.bars?.({ size: [0.8, 14, 3], align: 0 })
  return { label, stroke, fill: `${stroke}88`, points: { show: false }, ...(paths && { paths }) }
}

/** A series drawn as a line with its points; spans without a value are passed over. */
export function points(label: string, stroke: string): Series {
  return { label, stroke, width: 2, spanGaps: true, points: { show: true, size: 7, fill: stroke } }
}

export interface TimeChartProps {
  readonly title: string
  /** Columns; the first is the time, in seconds since 1970. */
  readonly data: AlignedData
  readonly series: readonly Series[]
}

/** A chart over the sandbox's time. */
export function TimeChart({ title, data, series }: TimeChartProps) {
  const frame = useRef<HTMLDivElement>(null)
  const plot = useRef<UPlot | undefined>(undefined)
  useEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const sizeOf = () => ({ width: Math.max(WIDTH_MIN, element.clientWidth), height: HEIGHT })
    const { color } = getComputedStyle(element)
    const axis = { stroke: color, grid: { stroke: '#8883', width: 1 }, ticks: { show: false } }
    const made = new UPlot(
      {
        ...sizeOf(),
        series: [{}, ...series],
        axes: [
          { ...axis, values: TIMES, grid: { show: false } },
          { ...axis, size: 44 },
        ],
        // Half a bar of room at either end.
        scales: { x: { range: (_, min, max) => [min - 60, max + 60] } },
        cursor: { y: false },
        tzDate: (seconds) => UPlot.tzDate(new Date(seconds * 1_000), 'Etc/UTC'),
      },
      data,
      element,
    )
    plot.current = made
    const observer = new ResizeObserver(() => made.setSize(sizeOf()))
    observer.observe(element)
    return () => {
      observer.disconnect()
      made.destroy()
    }
  }, [])
  useEffect(() => plot.current?.setData(data), [data])
  return (
    <figure class="card">
      <figcaption>{title}</figcaption>
      <div ref={frame} role="img" aria-label={title} />
    </figure>
  )
}
