import { CopyButton } from '../detail/copy-button.tsx'
import { useStore } from '../state/context.ts'

/** Tells what to paste, where nothing has happened yet. */
export function EmptyFlow() {
  const store = useStore()
  if (store.connection.value.kind !== 'live' && store.services.value.length === 0) {
    return <p class="empty">Waiting for the sandbox…</p>
  }
  return (
    <section class="welcome">
      <h2>Nothing has happened yet</h2>
      <p>
        This page shows, as it happens, what your integration and the services say to each other.
        Point its base URLs here, or paste one of these commands into a terminal:
      </p>
      {store.services.value.map(({ service, title, baseUrl, curl }) => (
        <article key={service} class="card">
          <div class="card-head">
            <h3>{title}</h3>
            <code>{baseUrl}</code>
          </div>
          <pre>
            <code>{curl}</code>
          </pre>
          <p class="actions">
            <CopyButton text={curl} label={`Copy the command for ${title}`} />
          </p>
        </article>
      ))}
      <p>
        Each call appears here as an arrow. Webhooks that it causes follow as the clock of the
        sandbox goes on: let an hour pass with <b>+1 h</b> above.
      </p>
    </section>
  )
}
