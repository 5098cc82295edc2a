// The edge to the files of authorities that a command trusts.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as tls from 'node:tls'
import type { Environment } from '../config.ts'
import type { Variables } from './child-environment.ts'

/** The variables that replace what a program trusts: OpenSSL, Go and Python; Python's requests; curl. */
const REPLACING = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'] as const

/** The one of Node, which adds to it. */
const ADDING = 'NODE_EXTRA_CA_CERTS'

/**
 * Returns the variables by which a command trusts the authority of the sandbox, in addition to all that it trusts without them.
 * Writes the list of those next to the file of the authority, and it goes with that.
 */
export function toTrustVariables(caFile: string, env: Environment): Variables {
  const given = [ADDING, ...REPLACING].flatMap((name) => env[name] || [])
  const files = [...new Set([caFile, ...given])]
  const listFile = join(dirname(caFile), 'all-authorities.pem')
  const both = [...systemCertificates(), ...tls.rootCertificates]
  // Both wrap their lines at other widths.
  const usual = new Map(both.map((text) => [text.replaceAll('\n', ''), text]))
  writeFileSync(listFile, [...usual.values(), ...files.map(readIfThere)].join('\n'))
  return {
    // Node reads it at its start: no more than it needs.
    [ADDING]: env[ADDING] ? listFile : caFile,
    ...Object.fromEntries(REPLACING.map((name) => [name, listFile])),
  }
}

/** The authorities that the system trusts: a company's own may be among them. */
function systemCertificates(): readonly string[] {
  const { getCACertificates } = tls as Partial<typeof tls> // not in Node 20
  return getCACertificates?.('system') ?? []
}

/** A file that is not there keeps no program from starting, so it does not keep us either. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
