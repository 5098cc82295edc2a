import { useStore } from '../state/context.ts'
import { countCoverage } from './count-coverage.ts'

/** The operations that the integration exercised in this sandbox, and the webhooks that it has never received. */
export function CoverageScreen() {
  const store = useStore()
  void store.version.value
  const covered = countCoverage(store.entries())
  return (
    <section class="page">
      <h2>Coverage</h2>
      <p>
        What was seen since the journal began: operations and webhooks by the status that they ended
        with.
      </p>
      {store.services.value.map(({ service, title, webhooks }) => {
        const seen = covered.filter((one) => one.service === service)
        const names = new Set(seen.map(({ name }) => name))
        const missing = webhooks.filter(({ name }) => !names.has(name))
        return (
          <article key={service}>
            <h3>{title}</h3>
            {seen.length === 0 ? (
              <p class="empty">Your integration has not called it yet.</p>
            ) : (
              <table class="list">
                <thead>
                  <tr>
                    <th scope="col">name</th>
                    <th scope="col">kind</th>
                    <th scope="col">seen</th>
                  </tr>
                </thead>
                <tbody>
                  {seen.map(({ kind, name, counts }) => (
                    <tr key={`${kind} ${name}`}>
                      <td>{name}</td>
                      <td>{kind}</td>
                      <td>
                        {[...counts].map(([status, count]) => (
                          <span key={status} class={`count s${status[0]}`}>
                            {status} × {count}
                          </span>
                        ))}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            {missing.length > 0 && (
              <p class="note">Never sent: {missing.map(({ name }) => name).join(', ')}.</p>
            )}
          </article>
        )
      })}
    </section>
  )
}
