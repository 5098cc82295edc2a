import type { Store } from '../state/store.ts'

/** Saves the journal as an HTTP archive, which browsers and proxies read. */
export async function saveHar({ control, path, sandboxName }: Store): Promise<void> {
  const har = await control.exportHar({ path: path.value })
  const url = URL.createObjectURL(new Blob([JSON.stringify(har)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${sandboxName.value}.har`
  link.click()
  URL.revokeObjectURL(url)
}
