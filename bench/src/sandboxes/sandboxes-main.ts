// Makes a thousand forks of a sandbox in one process, sends each a request, and prints what that took, as JSON.
import { startSandbox } from 'ensaio'
import type { SandboxesResult } from './sandboxes-report.ts'

const FORKS = 1_000
const FRESH = 100

await using running = await startSandbox({ clock: 'frozen', at: '2026-03-02T09:00:00Z' })

const medianOf = (durationsMs: readonly number[]): number =>
  durationsMs.toSorted((one, other) => one - other)[durationsMs.length >> 1] ?? 0

function timed<Result>(run: () => Result): { readonly result: Result; readonly ms: number } {
  const startedMs = performance.now()
  return { result: run(), ms: performance.now() - startedMs }
}

const freshMs: number[] = []
for (let number = 0; number < FRESH; number += 1) {
  const { result, ms } = timed(() => running.createSandbox({ scenario: 'default' }))
  freshMs.push(ms)
  await result.delete()
}

const bytesBefore = process.memoryUsage.rss()
const forks = Array.from({ length: FORKS }, (_, number) =>
  timed(() => running.createSandbox({ name: `fork-${number}`, fork: 'main' })),
)
for (const { result: fork } of forks) {
  const { username, password } = fork.credentials.conversica
  const response = await fetch(`${running.urls.conversica}/json/`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa(`${username}:${password}`)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      apiVersion: '7.2',
      id: 'lead-of-the-fork',
      firstName: 'Sally',
      email: 'sally@example.com',
      leadSource: 'Web',
      repName: 'Tiago',
    }),
  })
  if (response.status !== 200) throw new Error(`${fork.name} answered ${response.status}`)
}

const result: SandboxesResult = {
  forks: FORKS,
  forkMs: medianOf(forks.map(({ ms }) => ms)),
  freshMs: medianOf(freshMs),
  forksBytes: process.resourceUsage().maxRSS * 1024 - bytesBefore,
}
console.log(JSON.stringify(result))
