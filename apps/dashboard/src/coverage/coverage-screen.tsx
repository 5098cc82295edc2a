import { useStore } from '../state/context.ts'
import { route, toHash } from '../state/route.ts'
import { useLoaded } from '../state/use-loaded.ts'
import './coverage.css'
import { CoverageTable } from './coverage-table.tsx'
import { shareOf, toCoverage } from './to-coverage.ts'
import type { CoverageRow } from './to-coverage.ts'

const VIEWS = [
  ['', 'All'],
  ['missing', 'Never seen'],
] as const

/** The use of each service by the integration: what it called and received, what it never did, and how sure the facts are. */
export function CoverageScreen() {
  const store = useStore()
  const { sandbox } = store.path.value
  const services = store.services.value
  const [loaded] = useLoaded(
    () =>
      Promise.all(
        services.map(async ({ service, title }) => ({
          service,
          title,
          rows: toCoverage(
            await store.control.listOperations({ path: { service }, query: { sandbox } }),
          ),
        })),
      ),
    [sandbox, services],
  )
  const { view = '' } = route.value.query
  return (
    <section class="page">
      <div class="page-head">
        <div>
          <h2>Coverage</h2>
          <p>
            What your integration called and received in this sandbox, by status, beside all that
            the services have. The bars tell how sure the facts are.
          </p>
        </div>
        <Legend />
      </div>
      <ul class="tabs" aria-label="What is shown">
        {VIEWS.map(([name, title]) => (
          <li key={name}>
            <a
              href={toHash({ screen: 'coverage', query: { view: name } })}
              aria-current={name === view ? 'true' : undefined}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
      {loaded?.map(({ service, title, rows }) => (
        <article key={service} class="card">
          <div class="card-head">
            <h3>{title}</h3>
            <Shares rows={rows} />
          </div>
          <CoverageTable
            title={title}
            rows={view === '' ? rows : rows.filter(({ total }) => total === 0)}
          />
        </article>
      ))}
    </section>
  )
}

function Legend() {
  return (
    <ul class="legend">
      {(['documented', 'observed', 'assumed'] as const).map((kind) => (
        <li key={kind}>
          <span class={`swatch ${kind}`} /> {kind}
        </li>
      ))}
    </ul>
  )
}

function Shares({ rows }: { readonly rows: readonly CoverageRow[] }) {
  const operations = shareOf(rows, 'operation')
  const webhooks = shareOf(rows, 'webhook')
  return (
    <p class="shares">
      {operations.seen} of {operations.all} operations called
      {webhooks.all > 0 && `, ${webhooks.seen} of ${webhooks.all} webhooks sent`}
      <progress
        aria-label="Share that was seen"
        max={operations.all + webhooks.all}
        value={operations.seen + webhooks.seen}
      />
    </p>
  )
}
