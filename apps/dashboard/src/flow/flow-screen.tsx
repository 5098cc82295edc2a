import { useComputed } from '@preact/signals'
import { DetailPanel } from '../detail/detail-panel.tsx'
import { FilterBar } from '../list/filter-bar.tsx'
import { VirtualList } from '../list/virtual-list.tsx'
import { useStore } from '../state/context.ts'
import { findChain } from './causal-chain.ts'
import { EmptyFlow } from './empty-flow.tsx'
import { ArrowMarkers, FlowRowView } from './flow-row.tsx'

const ROW_HEIGHT = 46

/** The live sequence diagram: the integration on the left, the services beside it, time downwards. */
export function FlowScreen() {
  const store = useStore()
  const chain = useComputed(() => {
    void store.version.value
    const id = store.selectedId.value
    return id === undefined ? undefined : findChain(store.entries(), id)
  })
  void store.version.value
  const rows = store.rows()
  const services = store.services.value
  const selected = store.selectedId.value
  const lanes = ['Your integration', ...services.map(({ title }) => title)]
  const laneOf = new Map(services.map(({ service }, index) => [service, index + 1]))
  if (store.entries().length === 0) return <EmptyFlow />
  return (
    <div class={`split ${selected === undefined ? '' : 'has-detail'}`}>
      <section class="flow" aria-label="Flow">
        <FilterBar />
        {store.isGapped.value && (
          <p class="note">Older entries were forgotten before this page could show them.</p>
        )}
        <ArrowMarkers />
        <div class="lanes" aria-hidden="true" style={{ '--lanes': String(lanes.length) }}>
          <span class="lane-time">UTC</span>
          {lanes.map((lane) => (
            <span key={lane} class="lane-name">
              <span>{lane}</span>
            </span>
          ))}
        </div>
        {rows.length === 0 ? (
          <p class="empty">Nothing fits the filters.</p>
        ) : (
          <VirtualList
            rows={rows}
            rowHeight={ROW_HEIGHT}
            label="What happened, in the order of time"
            keyOf={({ key }) => key}
            shownIndex={
              selected === undefined ? undefined : rows.findIndex(({ key }) => key === selected)
            }
            render={(row) => (
              <FlowRowView
                row={row}
                laneCount={lanes.length}
                laneOf={laneOf}
                isSelected={row.key === selected}
                isFaded={chain.value !== undefined && !chain.value.has(row.key)}
                onSelect={() => {
                  store.selectedId.value = row.key
                }}
              />
            )}
          />
        )}
      </section>
      {selected !== undefined && <DetailPanel />}
    </div>
  )
}
