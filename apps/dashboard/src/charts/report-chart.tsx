import { useState } from 'preact/hooks'
import { useStore } from '../state/context.ts'
import { latestReport, REPORT } from './report-rows.ts'
import type { Report } from './report-rows.ts'

/** The ways in which the service groups a report. */
const GROUPS = ['period', 'channel', 'department', 'agent', 'tag'] as const

/** The latest report of Zenvia Chat as bars, and a form that asks for one. */
export function ReportChart() {
  const store = useStore()
  void store.version.value
  const service = store.services.value.find((one) => one.service === REPORT.service)
  const [group, setGroup] = useState<string>('channel')
  if (service === undefined) return null
  const report = latestReport(store.entries())
  const ask = (): void =>
    void store.attempt(async () => {
      const { operations } = await store.control.listOperations({
        path: { service: service.service },
      })
      const { path = '' } =
        operations.find(({ operationId }) => operationId === REPORT.operationId) ?? {}
      await store.control.sendRequest({
        path: store.path.value,
        body: { service: service.service, path: `${path}?data_type=${group}` },
      })
    })
  return (
    <article class="card">
      <div class="card-head">
        <h3>Report of {service.title}</h3>
        <div class="actions">
          <select
            aria-label="Group the report by"
            value={group}
            onChange={(event) => setGroup(event.currentTarget.value)}
          >
            {GROUPS.map((one) => (
              <option key={one} value={one}>
                by {one}
              </option>
            ))}
          </select>
          <button type="button" class="primary" onClick={ask}>
            Ask for a report
          </button>
        </div>
      </div>
      {report === undefined ? (
        <p class="note">
          The latest report that your integration was given is drawn here. Ask for one to see the
          interactions of the sandbox.
        </p>
      ) : (
        <Bars report={report} />
      )}
    </article>
  )
}

function Bars({ report: { measures, rows } }: { readonly report: Report }) {
  const [chosen, setChosen] = useState('received')
  const measure = measures.includes(chosen) ? chosen : (measures[0] ?? '')
  const max = Math.max(1, ...rows.map(({ values }) => values[measure] ?? 0))
  return (
    <>
      <label class="row">
        Measure
        <select value={measure} onChange={(event) => setChosen(event.currentTarget.value)}>
          {measures.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <table class="bars">
        <tbody>
          {rows.map(({ title, values }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>
                <span class="bar" style={{ width: `${((values[measure] ?? 0) / max) * 100}%` }} />
              </td>
              <td class="number">{values[measure] ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
