import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { createNamespaces } from './system-namespaces.ts'

test('removes what a killed run has left behind', ({ skip }) => {
  // No process has this id: they are smaller.
  const leftover = `ensaio-${(2 ** 31 - 1).toString(36)}-0`
  using namespaces = createNamespaces(0)
  if (namespaces === undefined) return skip('this user or machine has no network namespaces')
  execFileSync('ip', ['netns', 'add', leftover])
  namespaces[Symbol.dispose]()

  using _ = createNamespaces(0)

  expect(execFileSync('ip', ['netns', 'list']).toString()).not.toContain(leftover)
})

test('puts each place into a network of its own, and leaves nothing behind', async ({ skip }) => {
  const id = process.pid.toString(36)
  const interfaces = (prefix: readonly string[] = []): string => {
    const [command = 'ip', ...words] = [...prefix, 'ip', '-brief', 'link']
    return execFileSync(command, words).toString()
  }
  {
    using namespaces = createNamespaces(2)
    if (namespaces === undefined) return skip('this user or machine has no network namespaces')
    const [first, second] = namespaces.places

    expect(first?.host).not.toBe(second?.host)
    expect(interfaces(first?.prefix).split('\n').filter(Boolean)).toHaveLength(2)
    // The system tells of it in its own time.
    await expect.poll(() => interfaces()).toMatch(new RegExp(`env${id}-0\\S*\\s+UP`))
    first?.setLink('down')
    await expect.poll(() => interfaces()).toMatch(new RegExp(`env${id}-0\\S*\\s+DOWN`))
  }
  expect(interfaces()).not.toContain(`env${id}-`)
  expect(execFileSync('ip', ['netns', 'list']).toString()).not.toContain(`ensaio-${id}-`)
})
