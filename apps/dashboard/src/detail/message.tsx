import { BodyView } from '../format/body-view.tsx'

export interface MessageParts {
  readonly method?: string
  readonly url?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, unknown>>
  readonly body?: string
  readonly message?: string
}

/** A request or an answer, as it went over the wire. */
export function Message({
  title,
  message,
}: {
  readonly title: string
  readonly message: MessageParts | undefined
}) {
  if (message === undefined) return null
  const { method = '', url = '', status, headers = {}, body = '', message: why } = message
  return (
    <section>
      <h3>{title}</h3>
      <p class="line">
        {status === undefined ? (
          <>
            <span class="pill">{method}</span>
            <code>{url}</code>
          </>
        ) : (
          <span class={`pill ${toneOf(status)}`}>{status}</span>
        )}
        {why}
      </p>
      {Object.keys(headers).length > 0 && (
        <details>
          <summary>{Object.keys(headers).length} headers</summary>
          <dl class="headers">
            {Object.entries(headers).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{String(value)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {body !== '' && <BodyView body={body} />}
    </section>
  )
}

function toneOf(status: number): string {
  if (status >= 500) return 'failed'
  return status >= 400 ? 'refused' : 'ok'
}
