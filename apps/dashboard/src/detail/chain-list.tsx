import type { Entry } from '../api/control-types.ts'
import { findChain } from '../flow/causal-chain.ts'
import { Outcome } from '../flow/flow-row.tsx'
import { toDrawing } from '../flow/flow-rows.ts'
import { formatTime } from '../format/format-time.ts'
import { useStore } from '../state/context.ts'
import { route, toHash } from '../state/route.ts'

/** The course of events that the entry belongs to. */
export function ChainList({ entry }: { readonly entry: Entry }) {
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
          const drawing = toDrawing(link)
          return (
            <li key={link.id} aria-current={link.id === entry.id ? 'true' : undefined}>
              <a
                class={drawing.tone}
                href={toHash(route.value)}
                onClick={(event) => {
                  event.preventDefault()
                  store.selectedId.value = link.id
                }}
              >
                <time>{formatTime(link.at)}</time> <span>{drawing.title}</span>{' '}
                <Outcome drawing={drawing} />
              </a>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
