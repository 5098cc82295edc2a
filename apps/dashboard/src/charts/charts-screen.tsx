import { useStore } from '../state/context.ts'
import { binEntries } from './bin-entries.ts'
import './charts.css'
import { ReportChart } from './report-chart.tsx'
import { bars, points, TimeChart } from './time-chart.tsx'

/** Requests and webhooks over the sandbox's time, how long answers took, and the vendor's own report. */
export function ChartsScreen() {
  const store = useStore()
  void store.version.value
  const { times, requests, deliveries, latency, minutes } = binEntries(store.entries())
  const span = minutes === 1 ? 'minute' : `${minutes} minutes`
  return (
    <section class="page">
      <div class="page-head">
        <div>
          <h2>Charts</h2>
          <p>By the clock of the sandbox; times to answer are those of this machine.</p>
        </div>
      </div>
      {times.length === 0 ? (
        <p class="empty card">No request yet, so there is nothing to draw.</p>
      ) : (
        <>
          <TimeChart
            title={`Requests and webhooks per ${span}`}
            data={[[...times], [...requests], [...deliveries]]}
            series={[bars('requests', '#0d9488'), bars('webhooks', '#7c3aed')]}
          />
          <TimeChart
            title="Median time to answer, in milliseconds"
            data={[[...times], [...latency]]}
            series={[points('milliseconds', '#d97706')]}
          />
        </>
      )}
      <ReportChart />
    </section>
  )
}
