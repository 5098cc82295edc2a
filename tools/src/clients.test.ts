// All clients have one architecture, as docs/architecture.md describes it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './workspace.ts'

const FOLDERS = ['client', 'errors', 'paging', 'query', 'receiver', 'resources']

const packages = join(ROOT, 'packages')
const services = readdirSync(packages).flatMap(
  (name) => /^mock-(?!kit$)(.+)/u.exec(name)?.[1] ?? [],
)

test.each(services)('the client of %s has the folders and files of every client', (service) => {
  const source = join(packages, `${service}-client`, 'src')
  const entries = readdirSync(source)
  const isThere = (path: string): boolean => existsSync(join(source, path))

  expect(entries.filter((entry) => ![...FOLDERS, 'index.ts'].includes(entry))).toEqual([])
  const files = [
    `client/create-${service}-client.ts`,
    'client/operations.ts',
    'errors/to-vendor-error.ts',
    'errors/vendor-errors.ts',
    'resources/models.ts',
    ...(isThere('receiver')
      ? [
          `receiver/create-${service}-receiver.ts`,
          'receiver/events.ts',
          'receiver/parse-events.ts',
          'receiver/receiver-options.ts',
          'receiver/to-dedupe-key.ts',
        ]
      : []),
  ]
  expect(files.filter((file) => !isThere(file))).toEqual([])
})

/** The names that an integration needs beside the client itself, whichever vendor's it takes. */
const SHARED = [
  'ApiError',
  'ClientError',
  'ClientOptionError',
  'FetchFunction',
  'NetworkError',
  'RateLimitedError',
  'RetryPolicy',
  'systemTiming',
  'TimeoutError',
  'Timing',
  'UnauthorizedError',
  'UnexpectedResponseError',
]

test.each(services)('the client of %s exports what all clients share', (service) => {
  const index = readFileSync(join(packages, `${service}-client`, 'src', 'index.ts'), 'utf8')
  const fromKit = /export \{([^}]*)\} from '@ensaio\/client-kit'/u.exec(index)?.[1] ?? ''
  const exported = new Set(fromKit.split(',').map((name) => name.trim().replace(/^type /u, '')))

  expect(SHARED.filter((name) => !exported.has(name))).toEqual([])
})
