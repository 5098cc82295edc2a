import { spawnSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { getCACertificates, rootCertificates } from 'node:tls'
import { expect, test } from 'vitest'
import { runCli, startCli } from '../testing/system-cli.ts'
import { toTrustVariables } from './system-trust-variables.ts'

/** Calls by HTTPS that say nothing about authorities, and print the status. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  node: [
    process.execPath,
    '-e',
    `fetch(process.env.ENSAIO_CONTROL_URL + '/health').then(({ status }) => console.log(status))`,
  ],
  curl: ['sh', '-c', 'curl -s -o /dev/null -w "%{http_code}" "$ENSAIO_CONTROL_URL/health"'],
  python3: [
    'python3',
    '-c',
    `import os, urllib.request as http
print(http.urlopen(os.environ['ENSAIO_CONTROL_URL'] + '/health').status)`,
  ],
}

const { installed: programs = [], missing = [] } = Object.groupBy(Object.keys(CALLS), (program) =>
  spawnSync(program, ['--version']).error === undefined ? 'installed' : 'missing',
)

// What is not tested is told.
test.skipIf(missing.length > 0)(`all are installed: ${Object.keys(CALLS).join(', ')}`, () => {
  expect(missing).toEqual([])
})

test('a command trusts the sandbox that it runs beside', async () => {
  const flags = ['exec', '--tls', '--only', 'conversica', '--scenario', 'empty']

  const { out, err } = await runCli([...flags, '--', ...(CALLS['node'] ?? [])])

  expect([out.trim(), err]).toEqual(['200', ''])
})

test(`a program that has the variables of --write-env trusts the sandbox: ${programs.join(', ')}`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-trust-'))
  const file = join(folder, 'variables')
  const flags = ['--port-base', '0', '--tls', '--only', 'conversica', '--scenario', 'empty']
  await using running = await startCli([...flags, '--write-env', file])
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const variables: Readonly<Record<string, string>> = Object.fromEntries(
    lines.map((line) => line.split(/=(.*)/s, 2)),
  )
  const { mode } = statSync(file)
  rmSync(folder, { recursive: true })
  const env = { PATH: process.env['PATH'], ...variables }

  const ends = programs.map((name) => {
    const [program = '', ...words] = CALLS[name] ?? []
    const { stdout, stderr } = spawnSync(program, words, { env, encoding: 'utf8' })
    return [name, stdout.trim(), stderr]
  })
  await running.end('SIGTERM')

  expect(ends).toEqual(programs.map((name) => [name, '200', '']))
  // Other programs that have the variables go on to trust what they trusted, though the sandbox has ended.
  const files = Object.entries(variables).filter(([name]) => /_CA_|CERT/.test(name))
  expect(files.map(([name]) => name).toSorted()).toEqual([
    'CURL_CA_BUNDLE',
    'ENSAIO_CA_FILE',
    'NODE_EXTRA_CA_CERTS',
    'REQUESTS_CA_BUNDLE',
    'SSL_CERT_FILE',
  ])
  for (const [, path] of files) expect(readFileSync(path, 'utf8')).toContain('BEGIN CERTIFICATE')
  expect(readFileSync(variables['SSL_CERT_FILE'] ?? '', 'utf8')).toContain(
    rootCertificates[0] ?? '',
  )
  rmSync(dirname(variables['ENSAIO_CA_FILE'] ?? ''), { recursive: true })
  expect(mode & 0o777).toBe(0o600) // it has credentials
})

test('a command trusts the sandbox beside what it trusted before', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-trust-'))
  const [own = '', company = '', another = ''] = rootCertificates
  const fileOf = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const caFile = fileOf('own.pem', own)
  const env = {
    NODE_EXTRA_CA_CERTS: fileOf('company.pem', `# The company\n${company}`),
    SSL_CERT_FILE: fileOf('another.pem', another),
    REQUESTS_CA_BUNDLE: join(folder, 'another.pem'),
    CURL_CA_BUNDLE: join(folder, 'gone.pem'),
  }

  const alone = toTrustVariables(caFile, {})
  const beside = toTrustVariables(caFile, env)
  const all = readFileSync(beside['SSL_CERT_FILE'] ?? '', 'utf8')
  rmSync(folder, { recursive: true })

  expect(alone['NODE_EXTRA_CA_CERTS']).toBe(caFile)
  expect(new Set(Object.values(beside)).size).toBe(1)
  const listed = all.match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----/g) ?? []
  const fingerprints = listed.map((text) => new X509Certificate(text).fingerprint256)
  const usual = [...rootCertificates, ...getCACertificates('system')]
  const expected = new Set(usual.map((text) => new X509Certificate(text).fingerprint256))
  expect(new Set(fingerprints)).toEqual(expected)
  expect(fingerprints).toHaveLength(expected.size + 3)
  for (const one of [own, company, another]) expect(all.split(one)).toHaveLength(3)
})
