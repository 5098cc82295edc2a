// The edge to the file by which callers come to trust the sandbox.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemNow } from '@ensaio/mock-kit'
import { createCertificates } from './certificates.ts'

/** The TLS of a process. */
export interface Tls {
  readonly key: string
  readonly cert: string
  /** The file of the authority. */
  readonly caFile: string
  /** Deletes the file. */
  dispose(): void
}

/** Makes the certificate of the servers, and writes the authority down. The keys stay in memory. */
export function openTls(boundHost: string): Tls {
  const { key, certificate, authority } = createCertificates(hostsOf(boundHost), systemNow())
  const folder = makeFolder()
  const caFile = join(folder, FILE_NAME)
  writeFileSync(caFile, authority)
  const dispose = (): void => rmSync(folder, { recursive: true, force: true })
  return { key, cert: certificate, caFile, dispose }
}

/**
 * Copies the file of an authority to a folder that stays when the sandbox ends: programs that outlive it may have been told to
 * trust that file, and some trust nothing at all while it is missing.
 */
export function copyToStay(caFile: string): string {
  const copy = join(makeFolder(), FILE_NAME)
  copyFileSync(caFile, copy)
  return copy
}

const FILE_NAME = 'ensaio-ca.pem'

function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'ensaio-ca-'))
}

/** The names by which callers reach a server that is bound to the host. */
function hostsOf(boundHost: string): readonly string[] {
  const isWildcard = boundHost === '0.0.0.0' || boundHost === '::'
  const interfaces = Object.values(networkInterfaces()).flatMap((one) => one ?? [])
  const others = isWildcard
    ? [hostname(), 'host.docker.internal', ...interfaces.map(({ address }) => address)]
    : [boundHost]
  const all = ['localhost', '*.localhost', '127.0.0.1', '::1', ...others]
  // A zone, as of fe80::1%eth0, stands in no certificate.
  return [...new Set(all.flatMap((host) => host.split('%', 1)))]
}
