import type { Store } from '../state/store.ts'

/** Handles the keys that work on every screen. Returns a function that ends it. */
export function listenToKeys(
  store: Store,
  setOverlay: (overlay: 'help' | 'palette' | undefined) => void,
): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault()
      setOverlay('palette')
      return
    }
    if (event.key === 'Escape') {
      setOverlay(undefined)
      store.selectedId.value = undefined
      return
    }
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '?') setOverlay('help')
    if (event.key === 'j') step(store, 1)
    if (event.key === 'k') step(store, -1)
    if (event.key === '/') {
      event.preventDefault()
      document.querySelector<HTMLInputElement>('input[type=search]')?.focus()
    }
  }
  addEventListener('keydown', onKey)
  return () => removeEventListener('keydown', onKey)
}

/** Selects the next or the previous entry; from nothing, the newest. */
function step(store: Store, by: 1 | -1): void {
  const ids = store.rows().flatMap((row) => (row.kind === 'entry' ? [row.entry.id] : []))
  const at = ids.indexOf(store.selectedId.value ?? '')
  const next = at === -1 ? ids.length - 1 : Math.min(ids.length - 1, Math.max(0, at + by))
  store.selectedId.value = ids[next]
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null
}
