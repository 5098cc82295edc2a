import type { ComponentChildren } from 'preact'
import { useStore } from '../state/context.ts'
import { route, toHash } from '../state/route.ts'

const KINDS = ['request', 'delivery', 'job', 'action', 'reset']
const STATUSES = [
  ['2', '2xx'],
  ['4', '4xx'],
  ['5', '5xx'],
  ['failed', 'all that failed'],
] as const

/** The filters of entries. They stand in the address, so that a view can be kept and passed on. */
export function FilterBar({ children }: { readonly children?: ComponentChildren }) {
  const store = useStore()
  const { text, service, kind, status } = store.filter.value
  const set = (change: Readonly<Record<string, string>>): void => {
    const { screen, query } = route.value
    location.replace(toHash({ screen, query: { ...query, ...change } }))
  }
  return (
    <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <input
        type="search"
        aria-label="Search in everything, bodies included"
        placeholder="Search ( / )"
        value={text}
        onInput={(event) => set({ q: event.currentTarget.value })}
      />
      <select
        aria-label="Service"
        value={service}
        onChange={(event) => set({ service: event.currentTarget.value })}
      >
        <option value="">every service</option>
        {store.services.value.map((one) => (
          <option key={one.service} value={one.service}>
            {one.title}
          </option>
        ))}
      </select>
      <select
        aria-label="Kind"
        value={kind}
        onChange={(event) => set({ kind: event.currentTarget.value })}
      >
        <option value="">every kind</option>
        {KINDS.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
      <select
        aria-label="Status"
        value={status}
        onChange={(event) => set({ status: event.currentTarget.value })}
      >
        <option value="">every status</option>
        {STATUSES.map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
      {children}
    </form>
  )
}
