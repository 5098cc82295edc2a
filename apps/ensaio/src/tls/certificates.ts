// Certificates of the sandbox's own, made on the spot (X.509, RFC 5280).
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { isIPv4, isIPv6 } from 'node:net'
import {
  bits,
  identifier,
  implicit,
  instant,
  integer,
  octets,
  sequence,
  set,
  tagged,
  text,
  yes,
} from './der.ts'

/** A certificate for the servers of a sandbox, and the authority that signed it, all as PEM. */
export interface Certificates {
  readonly key: string
  readonly certificate: string
  /** The authority, which callers have to trust. Its own key is forgotten: it signs nothing else. */
  readonly authority: string
}

const DAY_MS = 24 * 3_600_000

/** Longer than any sandbox runs, and shorter than browsers ask for. */
const VALID_DAYS = 90

/**
 * Makes a certificate for hosts, by an authority of its own.
 * @param hosts names and IP addresses
 * @param now the machine's time, in milliseconds since 1970
 */
export function createCertificates(hosts: readonly string[], now: number): Certificates {
  const authority = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const server = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const issuer = { name: `Ensaio ${randomBytes(4).toString('hex')}`, ...authority, now }
  return {
    key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: toPem(
      signed(issuer, {
        name: hosts[0] ?? 'localhost',
        publicKey: server.publicKey,
        extensions: [
          extension('2.5.29.19', sequence(), 'critical'), // no authority
          extension('2.5.29.15', bits(Buffer.from([0x80]), 7), 'critical'), // signs digitally
          extension('2.5.29.37', sequence(identifier('1.3.6.1.5.5.7.3.1'))), // is a server
          extension('2.5.29.17', sequence(...hosts.map(toAlternativeName))),
        ],
      }),
    ),
    authority: toPem(
      signed(issuer, {
        name: issuer.name,
        publicKey: authority.publicKey,
        extensions: [
          extension('2.5.29.19', sequence(yes(), integer(Buffer.from([0]))), 'critical'),
          extension('2.5.29.15', bits(Buffer.from([0x06]), 1), 'critical'), // signs certificates and their revocations
        ],
      }),
    ),
  }
}

interface Issuer {
  readonly name: string
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
  readonly now: number
}

interface Subject {
  readonly name: string
  readonly publicKey: KeyObject
  readonly extensions: readonly Buffer[]
}

const ECDSA_WITH_SHA256 = sequence(identifier('1.2.840.10045.4.3.2'))

function signed(issuer: Issuer, { name, publicKey, extensions }: Subject): Buffer {
  const { now, privateKey } = issuer
  const serial = randomBytes(16)
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40 // positive, and never with a zero in front
  const content = sequence(
    tagged(0, integer(Buffer.from([2]))), // version 3
    integer(serial),
    ECDSA_WITH_SHA256,
    toName(issuer.name),
    sequence(instant(now - DAY_MS), instant(now + VALID_DAYS * DAY_MS)),
    toName(name),
    toSpki(publicKey),
    tagged(
      3,
      sequence(
        ...extensions,
        extension('2.5.29.14', octets(keyId(publicKey))),
        extension('2.5.29.35', sequence(implicit(0, keyId(issuer.publicKey)))),
      ),
    ),
  )
  return sequence(content, ECDSA_WITH_SHA256, bits(sign('sha256', content, privateKey)))
}

function extension(id: string, content: Buffer, isCritical?: 'critical'): Buffer {
  return sequence(identifier(id), ...(isCritical ? [yes()] : []), octets(content))
}

/** A name that is a common name and nothing else. */
function toName(name: string): Buffer {
  return sequence(set(sequence(identifier('2.5.4.3'), text(name))))
}

function toAlternativeName(host: string): Buffer {
  if (isIPv4(host)) return implicit(7, Buffer.from(host.split('.').map(Number)))
  return isIPv6(host) ? implicit(7, toBytes(host)) : implicit(2, Buffer.from(host))
}

/** The 16 bytes of an IPv6 address without a zone. */
function toBytes(address: string): Buffer {
  const [head = '', tail] = address.split('::')
  const wordsOf = (part: string | undefined) =>
    part ? part.split(':').map((word) => Number.parseInt(word, 16)) : []
  const [front, back] = [wordsOf(head), wordsOf(tail)]
  const zeros = Array.from({ length: 8 - front.length - back.length }, () => 0)
  const words = tail === undefined ? front : [...front, ...zeros, ...back]
  return Buffer.from(words.flatMap((word) => [word >> 8, word & 0xff]))
}

function toSpki(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' })
}

function keyId(key: KeyObject): Buffer {
  return createHash('sha1').update(toSpki(key)).digest()
}

function toPem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
