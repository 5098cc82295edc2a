// Makes a sandbox that was attacked as it was at its start: that takes a fraction of a new process, which has to load and compile all.
import { control } from './system-client.ts'
import type { Target } from './system-target.ts'

/** @throws Error where the sandbox cannot be put back */
export async function renewTarget(target: Target): Promise<void> {
  if (!target.isAlive()) return target.restart()
  for (const kind of ['sandboxes', 'snapshots'])
    for (const name of await namesOf(target, kind))
      if (name !== 'main') await call(target, 'DELETE', `/${kind}/${encodeURIComponent(name)}`)
  await call(target, 'POST', '/sandboxes/main/reset', { everything: true, scenario: 'empty' })
}

async function namesOf(target: Target, kind: string): Promise<readonly string[]> {
  const lists = JSON.parse(await call(target, 'GET', `/${kind}`)) as Readonly<
    Record<string, readonly { readonly name: string }[]>
  > // both have a list of this name
  return (lists[kind] ?? []).map(({ name }) => name)
}

async function call(target: Target, method: string, path: string, body?: unknown): Promise<string> {
  const { status, text } = await control(target, method, path, body)
  if (status >= 300 || status === 0) throw new Error(`Failed to renew: ${method} ${path} ${text}`)
  return text
}
