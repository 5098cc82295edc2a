import { execFileSync, spawnSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createCertificates } from './certificates.ts'

const NOW = Date.parse('2026-03-02T09:00:00Z')
const HOSTS = ['localhost', '127.0.0.1', '::1', 'fd00:1::a:5']

test('the certificate is of its hosts alone, and signed by the authority', () => {
  const { certificate, authority } = createCertificates(HOSTS, NOW)
  const [server, issuer] = [new X509Certificate(certificate), new X509Certificate(authority)]

  expect(server.verify(issuer.publicKey)).toBe(true)
  expect(server.checkIssued(issuer)).toBe(true)
  expect([server.ca, issuer.ca]).toEqual([false, true])
  expect(server.checkHost('localhost')).toBe('localhost')
  expect(server.checkHost('other.test')).toBeUndefined()
  for (const address of HOSTS.slice(1)) expect(server.checkIP(address)).toBe(address)
  expect(server.checkIP('127.0.0.2')).toBeUndefined()
  expect(server.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1'])
  expect(new Date(server.validFrom).toISOString()).toBe('2026-03-01T09:00:00.000Z')
  expect(new Date(server.validTo).toISOString()).toBe('2026-05-31T09:00:00.000Z')
})

test('two authorities have nothing in common', () => {
  const [one, other] = [createCertificates(HOSTS, NOW), createCertificates(HOSTS, NOW)]

  const issuer = new X509Certificate(other.authority)

  expect(new X509Certificate(one.certificate).verify(issuer.publicKey)).toBe(false)
})

const hasOpenssl = spawnSync('openssl', ['version']).status === 0

test
  .skipIf(!hasOpenssl)
  .each([NOW, Date.parse('2049-12-31T09:00:00Z'), Date.parse('2051-01-01T09:00:00Z')])(
  'openssl has nothing against it at %i',
  (now) => {
    const folder = mkdtempSync(join(tmpdir(), 'ensaio-certificates-'))
    try {
      const { certificate, authority } = createCertificates(HOSTS, now)
      const [file, caFile] = [join(folder, 'server.pem'), join(folder, 'ca.pem')]
      writeFileSync(file, certificate)
      writeFileSync(caFile, authority)
      const flags = ['-x509_strict', '-purpose', 'sslserver', '-attime', String(now / 1_000)]

      const said = execFileSync('openssl', ['verify', ...flags, '-CAfile', caFile, file])

      expect(String(said)).toContain('OK')
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
