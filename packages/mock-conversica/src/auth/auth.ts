import { memoizeLast } from '@ensaio/contracts/memoize'
import type { Auth } from '@ensaio/mock-kit'
import { MINUTE_MS } from '../durations.ts'
import { invalidCredentials } from '../errors/problems.ts'
import { testLeadTokenOf } from '../lead/lead.ts'
import type { ConversicaWorld } from '../world.ts'

/** The credentials of one sandbox. */
export type ConversicaCredentials = {
  readonly username: string
  readonly password: string
  /** Marks a lead as a test lead. */
  readonly testLeadToken: string
}

const USERNAME_SUFFIX = '-conversica'

/**
 * HTTP Basic. The sandbox `NAME` has one user, `NAME-conversica` with the password `NAME-conversica-password`. The reply is
 * the same for missing, malformed, unknown, wrong and locked credentials.
 */
export const auth: Auth<ConversicaWorld, Caller, ConversicaCredentials> = {
  sandboxOf: ({ headers }) => {
    const username = parseBasicCredentials(headers.get('authorization'))?.username
    return username?.endsWith(USERNAME_SUFFIX)
      ? username.slice(0, -USERNAME_SUFFIX.length)
      : undefined
  },

  authenticate: (world, { headers }) => {
    const credentials = parseBasicCredentials(headers.get('authorization'))
    const { username, password } = validCredentials(world)
    if (credentials?.username !== username) return { kind: 'refused', reply: invalidCredentials() }
    if (credentials.password !== password || isRevoked(world)) {
      countFailure(world, username)
      return { kind: 'refused', reply: invalidCredentials() }
    }
    if (isLocked(world, username)) return { kind: 'refused', reply: invalidCredentials() }
    forgetFailures(world, username)
    return { kind: 'accepted', principal: { username } }
  },

  credentialsFor: (sandbox) => ({
    ...firstCredentialsOf(sandbox),
    testLeadToken: testLeadTokenOf(sandbox),
  }),
  credentialsIn: (world) => ({
    ...validCredentials(world),
    testLeadToken: testLeadTokenOf(world.sandbox),
  }),
  keys: {
    creation: 'createPassword',
    revocation: () => ({ action: 'revokePassword', input: {} }),
    list: (world) => {
      const number = passwordNumber(world)
      return isRevoked(world) ? [] : [{ number, credentials: credentialsOf(world.sandbox, number) }]
    },
    numberOf: ({ headers }) => {
      const { password = '' } = parseBasicCredentials(headers.get('authorization')) ?? {}
      const [, number] = /-conversica-password(?:-(\d{1,9}))?$/.exec(password) ?? []
      return number === undefined ? FIRST_PASSWORD : Number(number)
    },
  },
}

/** The number of the password that is valid: each new one replaces the one before. */
export interface PasswordRecord {
  readonly id: 'password'
  readonly number: number
  /** True until a new one is made. */
  readonly isRevoked: boolean
}

const FIRST_PASSWORD = 1

/** Puts a password in the place of the one before: a new one, or the same one revoked. */
export function putPassword(
  world: ConversicaWorld,
  change: 'renew' | 'revoke',
): { readonly username: string; readonly password: string } {
  const { passwords } = world.data
  const isRevoked = change === 'revoke'
  const number = passwordNumber(world) + (isRevoked ? 0 : 1)
  passwords.delete('password')
  passwords.insert({ id: 'password', number, isRevoked })
  return credentialsOf(world.sandbox, number)
}

function passwordNumber({ data }: ConversicaWorld): number {
  return data.passwords.get('password')?.number ?? FIRST_PASSWORD
}

function isRevoked({ data }: ConversicaWorld): boolean {
  return data.passwords.get('password')?.isRevoked === true
}

function validCredentials(world: ConversicaWorld): ReturnType<typeof credentialsOf> {
  const number = passwordNumber(world)
  return number === FIRST_PASSWORD
    ? firstCredentialsOf(world.sandbox)
    : credentialsOf(world.sandbox, number)
}

// Each request is held against the same two texts.
const firstCredentialsOf = memoizeLast((sandbox: string) => credentialsOf(sandbox, FIRST_PASSWORD))

function credentialsOf(
  sandbox: string,
  number: number,
): { readonly username: string; readonly password: string } {
  const username = `${sandbox}${USERNAME_SUFFIX}`
  const suffix = number === FIRST_PASSWORD ? '' : `-${number}`
  return { username, password: `${username}-password${suffix}` }
}

/** The caller: the one user that a customer has. */
export interface Caller {
  readonly username: string
}

/** A user name and password as they come by HTTP Basic. */
export interface BasicCredentials {
  readonly username: string
  readonly password: string
}

const BASIC_PATTERN = /^Basic +([A-Za-z\d+/]+={0,2}) *$/i

/** Printable ASCII is its own UTF-8. */
const ASCII_PATTERN = /^[ -~]*$/

/** Longer headers hold no valid credentials. */
const HEADER_CHARACTERS_MAX = 4_096

const decoder = new TextDecoder('utf-8', { fatal: true })
const encoder = new TextEncoder()

// Most callers have one user, and the header of each request is read twice.
const credentialsIn = memoizeLast(read)

/** Reads an Authorization header; `undefined` for one that is missing, of another scheme or malformed. */
export function parseBasicCredentials(header: string | null): BasicCredentials | undefined {
  if (header === null || header.length > HEADER_CHARACTERS_MAX) return undefined
  return credentialsIn(header)
}

function read(header: string): BasicCredentials | undefined {
  const encoded = BASIC_PATTERN.exec(header)?.[1]
  const text = encoded === undefined ? undefined : decodeBase64(encoded)
  const colon = text?.indexOf(':') ?? -1
  if (text === undefined || colon < 0) return undefined
  return { username: text.slice(0, colon), password: text.slice(colon + 1) }
}

/** Writes an Authorization header. */
export function toBasicHeader({ username, password }: BasicCredentials): string {
  const bytes = encoder.encode(`${username}:${password}`)
  return `Basic ${btoa(String.fromCharCode(...bytes))}`
}

function decodeBase64(encoded: string): string | undefined {
  try {
    const binary = atob(encoded)
    if (ASCII_PATTERN.test(binary)) return binary
    return decoder.decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)))
  } catch {
    // Neither base64 nor UTF-8: such credentials name nobody.
    return undefined
  }
}

/** The failed logins of a user name. */
export interface LoginRecord {
  readonly username: string
  /** Failures in a row. */
  readonly failures: number
  /** The end of the lock, in milliseconds since 1970. Until then even the right password is refused. */
  readonly lockedUntil: number
}

/** The duration of a lock. The vendor warns of locks and gives no number: this one is assumed. */
export const LOCK_MS = 15 * MINUTE_MS

/** Tells if even the right password is refused now. */
function isLocked({ data, now }: ConversicaWorld, username: string): boolean {
  return (data.logins.get(username)?.lockedUntil ?? 0) > now()
}

/**
 * Counts a wrong password and locks the account when the limit is reached. Attempts on a locked account do not prolong
 * the lock (assumed). While the behaviour `lockAfterFailures` is 0, nothing is counted.
 */
function countFailure(world: ConversicaWorld, username: string): void {
  const failuresMax = world.behaviour('lockAfterFailures')
  if (failuresMax <= 0 || isLocked(world, username)) return
  const { logins } = world.data
  const failures = (logins.get(username)?.failures ?? 0) + 1
  const isOneTooMany = failures >= failuresMax
  const login = {
    username,
    failures: isOneTooMany ? 0 : failures,
    lockedUntil: isOneTooMany ? world.now() + LOCK_MS : 0,
  }
  if (logins.get(username) === undefined) logins.insert(login)
  else logins.replace(login)
}

/** Resets the failures after a login with the right password. */
function forgetFailures({ data }: ConversicaWorld, username: string): void {
  data.logins.delete(username)
}
