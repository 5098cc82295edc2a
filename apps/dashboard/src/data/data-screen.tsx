import { useStore } from '../state/context.ts'
import { route, toHash } from '../state/route.ts'
import { ActionsTab } from './actions-tab.tsx'
import { BehaviourList } from './behaviour-list.tsx'
import './data.css'
import { FixturesForm } from './fixtures-form.tsx'
import { RecordBrowser } from './record-browser.tsx'
import { SnapshotList } from './snapshot-list.tsx'

const TABS = [
  ['records', 'Records'],
  ['actions', 'Actions'],
  ['behaviours', 'Behaviours'],
  ['snapshots', 'Snapshots'],
  ['fixtures', 'Fixtures'],
] as const
type Tab = (typeof TABS)[number][0]

/** Tabs that are about one service. */
const OF_SERVICE: ReadonlySet<Tab> = new Set(['records', 'actions', 'behaviours'])

/** The vendor's side: records, actions as forms, the switches of each service, and what was kept of the sandbox. */
export function DataScreen() {
  const services = useStore().services.value
  const { query } = route.value
  const service = services.find((one) => one.service === query['for']) ?? services[0]
  const [tab] = TABS.find(([name]) => name === query['tab']) ?? TABS[0]
  if (service === undefined) return <p class="empty">Loading…</p>
  return (
    <section class="page">
      <div class="page-head">
        <div>
          <h2>Data</h2>
          <p>
            The vendors' side: what they keep, what they do by themselves, and how to set it up.
          </p>
        </div>
        {OF_SERVICE.has(tab) && (
          <div class="segments" role="group" aria-label="Service">
            {services.map((one) => (
              <a
                key={one.service}
                class="button"
                href={toHash({ screen: 'data', query: { for: one.service, tab } })}
                aria-current={one === service ? 'true' : undefined}
              >
                {one.title}
              </a>
            ))}
          </div>
        )}
      </div>
      <ul class="tabs" aria-label="Parts of the data">
        {TABS.map(([name, title]) => (
          <li key={name}>
            <a
              href={toHash({ screen: 'data', query: { for: service.service, tab: name } })}
              aria-current={name === tab ? 'true' : undefined}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
      {tab === 'records' && <RecordBrowser key={service.service} service={service} />}
      {tab === 'actions' && <ActionsTab key={service.service} service={service} />}
      {tab === 'behaviours' && <BehaviourList service={service} />}
      {tab === 'snapshots' && <SnapshotList />}
      {tab === 'fixtures' && <FixturesForm />}
    </section>
  )
}
