import type { Entry, Service } from '../api/control-types.ts'
import { findChain } from '../flow/causal-chain.ts'
import { toDrawing } from '../flow/flow-rows.ts'
import { formatDay, formatTime } from '../format/format-time.ts'
import { prettyBody } from '../format/pretty-body.ts'
import { useStore } from '../state/context.ts'
import { route, toHash } from '../state/route.ts'
import { ChangeList } from './change-list.tsx'
import { CopyButton } from './copy-button.tsx'
import { toCurl, toReplay } from './to-curl.ts'
import { toTest } from './to-test.ts'

/** Everything about the selected entry, and what one can do with it. */
export function DetailPanel() {
  const store = useStore()
  const entry = store.selected.value
  if (entry === undefined) return null
  const { title, outcome } = toDrawing(entry)
  return (
    <aside class="detail" aria-label="Details">
      <div class="detail-head">
        <h2>
          {title} <span class="outcome">{outcome}</span>
        </h2>
        <button
          type="button"
          aria-label="Close the details"
          onClick={() => (store.selectedId.value = undefined)}
        >
          ✕
        </button>
      </div>
      <p class="meta">
        {entry.service} · {formatDay(entry.at)} {formatTime(entry.at)} · <code>{entry.id}</code>
      </p>
      <EntryActions entry={entry} />
      {entry.error !== undefined && <p class="problem">{entry.error}</p>}
      <Chain entry={entry} />
      <Violations entry={entry} />
      <Warnings entry={entry} />
      <Message title="Request" message={entry.request ?? entry.attempt?.request} />
      <Message title="Answer" message={entry.answer ?? entry.attempt?.outcome} />
      <ChangeList changes={entry.changes ?? []} />
    </aside>
  )
}

function EntryActions({ entry }: { readonly entry: Entry }) {
  const store = useStore()
  const service = store.services.value.find((one) => one.service === entry.service)
  const { delivery, service: slug } = entry
  return (
    <p class="actions">
      {service !== undefined && <RequestActions entry={entry} service={service} />}
      {delivery !== undefined && (
        <button
          type="button"
          onClick={() =>
            void store.attempt(() =>
              store.control.redeliver({ path: { ...store.path.value, service: slug, delivery } }),
            )
          }
        >
          Redeliver
        </button>
      )}
      {(entry.kind === 'request' || entry.kind === 'delivery') && (
        <a class="button" href={toHash({ screen: 'faults', query: toFaultQuery(entry) })}>
          Make a fault of this
        </a>
      )}
    </p>
  )
}

function RequestActions({ entry, service }: { readonly entry: Entry; readonly service: Service }) {
  const store = useStore()
  const replay = toReplay(entry, service)
  if (replay === undefined) return null
  const world = store.sandbox.value?.services.find((one) => one.service === service.service)
  const test = world && toTest(entry, service, world)
  return (
    <>
      <CopyButton text={toCurl(replay)}>Copy as curl</CopyButton>
      {test !== undefined && <CopyButton text={test}>Copy as test</CopyButton>}
    </>
  )
}

function toFaultQuery(entry: Entry): Readonly<Record<string, string>> {
  return entry.kind === 'request'
    ? { for: entry.service, on: 'request', operationId: entry.operationId ?? '' }
    : { for: entry.service, on: 'delivery', webhook: entry.webhook ?? '' }
}

/** The course of events that the entry belongs to. */
function Chain({ entry }: { readonly entry: Entry }) {
  const store = useStore()
  void store.version.value
  const chain = findChain(store.entries(), entry.id)
  if (chain.size < 2) return null
  const links = store.entries().filter(({ id }) => chain.has(id))
  return (
    <section>
      <h3>What led to what</h3>
      <ol class="chain">
        {links.map((link) => {
          const { title, outcome } = toDrawing(link)
          return (
            <li key={link.id} aria-current={link.id === entry.id ? 'true' : undefined}>
              <a
                href={toHash(route.value)}
                onClick={(event) => {
                  event.preventDefault()
                  store.selectedId.value = link.id
                }}
              >
                <time>{formatTime(link.at)}</time> {title} <span class="outcome">{outcome}</span>
              </a>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Violations({ entry }: { readonly entry: Entry }) {
  const violations = entry.violations ?? []
  if (violations.length === 0) return null
  return (
    <section>
      <h3>Against the contract</h3>
      <ul class="violations">
        {violations.map(({ in: part, where, expected, received, spec }) => (
          <li key={`${part} ${where} ${spec}`}>
            <code>
              {part} {where}
            </code>
            : expected {expected}, received {received}
            <span class="spec">{spec}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Warnings({ entry }: { readonly entry: Entry }) {
  const warnings = entry.warnings ?? []
  if (warnings.length === 0) return null
  return (
    <section>
      <h3>Warnings</h3>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </section>
  )
}

interface MessageParts {
  readonly method?: string
  readonly url?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, unknown>>
  readonly body?: string
  readonly message?: string
}

function Message({
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
        <code>{status === undefined ? `${method} ${url}` : status}</code> {why}
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
      {body !== '' && (
        <pre>
          <code>{prettyBody(body)}</code>
        </pre>
      )}
    </section>
  )
}
