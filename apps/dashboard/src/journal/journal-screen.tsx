import { saveFile } from '../api/save-file.ts'
import { DetailPanel } from '../detail/detail-panel.tsx'
import { Outcome } from '../flow/flow-row.tsx'
import { toDrawing } from '../flow/flow-rows.ts'
import { formatDay, formatTime } from '../format/format-time.ts'
import { FilterBar } from '../list/filter-bar.tsx'
import { VirtualList } from '../list/virtual-list.tsx'
import { useStore } from '../state/context.ts'

const ROW_HEIGHT = 34

/** All entries as lines, to search and to read. */
export function JournalScreen() {
  const store = useStore()
  void store.version.value
  const selected = store.selectedId.value
  /** Saves the journal as an HTTP archive, which browsers and proxies read. */
  const exportHar = (): void =>
    void store.attempt(async () =>
      saveFile(
        `${store.sandboxName.value}.har`,
        await store.control.exportHar({ path: store.path.value }),
      ),
    )
  const lines = store.rows().flatMap((row) => (row.kind === 'entry' ? [row.entry] : []))
  const shown = selected === undefined ? -1 : lines.findIndex(({ id }) => id === selected)
  return (
    <div class={`split ${selected === undefined ? '' : 'has-detail'}`}>
      <section class="journal" aria-label="Journal">
        <FilterBar>
          <button type="button" onClick={() => exportHar()}>
            Export HAR
          </button>
        </FilterBar>
        {lines.length === 0 ? (
          <p class="empty">
            {store.entries().length === 0
              ? 'The journal is empty. Call a service, and its entry appears here.'
              : 'Nothing fits the filters.'}
          </p>
        ) : (
          <VirtualList
            rows={lines}
            rowHeight={ROW_HEIGHT}
            label="Entries of the journal"
            keyOf={({ id }) => id}
            shownIndex={shown}
            render={(entry) => {
              const drawing = toDrawing(entry)
              const { title, tone, isFaulty } = drawing
              return (
                <button
                  type="button"
                  class={`line-row ${tone} ${entry.id === selected ? 'selected' : ''}`}
                  aria-pressed={entry.id === selected}
                  onClick={() => {
                    store.selectedId.value = entry.id
                  }}
                >
                  <time dateTime={entry.at} title={formatDay(entry.at)}>
                    {formatTime(entry.at)}
                  </time>
                  <span class="service">{entry.service}</span>
                  <span class="kind">{entry.kind}</span>
                  <span class="title">
                    {isFaulty && '⚡ '}
                    {title}
                  </span>
                  <Outcome drawing={drawing} />
                </button>
              )
            }}
          />
        )}
      </section>
      {selected !== undefined && <DetailPanel />}
    </div>
  )
}
