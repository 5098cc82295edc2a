import type { Entry } from '../api/control-types.ts'
import { Outcome } from '../flow/flow-row.tsx'
import { toDrawing } from '../flow/flow-rows.ts'
import { formatDay, formatTime } from '../format/format-time.ts'
import { useStore } from '../state/context.ts'
import { ChainList } from './chain-list.tsx'
import { ChangeList } from './change-list.tsx'
import { EntryActions } from './entry-actions.tsx'
import { Message } from './message.tsx'
import { NearMisses } from './near-misses.tsx'

/** Everything about the selected entry, and what one can do with it. */
export function DetailPanel() {
  const store = useStore()
  const entry = store.selected.value
  if (entry === undefined) return null
  const drawing = toDrawing(entry)
  return (
    <aside class="detail" aria-label="Details">
      <div class="detail-head">
        <div>
          <h2 class={drawing.tone}>
            {drawing.title} <Outcome drawing={drawing} />
          </h2>
          <p class="meta">
            {entry.service} · {formatDay(entry.at)} {formatTime(entry.at)} · <code>{entry.id}</code>
          </p>
        </div>
        <button
          type="button"
          class="quiet"
          aria-label="Close the details"
          onClick={() => (store.selectedId.value = undefined)}
        >
          ✕
        </button>
      </div>
      {entry.restored && (
        <p class="meta">
          From before the sandbox was started again. Headers and bodies are not kept.
        </p>
      )}
      <EntryActions entry={entry} />
      {entry.error !== undefined && <p class="problem">{entry.error}</p>}
      {entry.kind === 'request' && entry.operationId === undefined && <NearMisses entry={entry} />}
      <Violations entry={entry} />
      <Warnings entry={entry} />
      <ChainList entry={entry} />
      <Message title="Request" message={entry.request ?? entry.attempt?.request} />
      <Message title="Answer" message={entry.answer ?? entry.attempt?.outcome} />
      <ChangeList service={entry.service} changes={entry.changes ?? []} />
    </aside>
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
      <ul class="violations">
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </section>
  )
}
