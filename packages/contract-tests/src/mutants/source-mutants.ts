/** A fault in the source of the engine or of the clients, which a test of that package has to detect. */
export interface SourceMutant {
  /** The folder of the package: `packages/mock-kit`. */
  readonly room: string
  /** Reads as the behaviour that is left. */
  readonly name: string
  /** Below the package's `src/`. */
  readonly file: string
  readonly find: string
  readonly replace: string
  /** The package whose test detects it. @default the room */
  readonly testedIn?: string
  /** The test file that detects it, below `src/`. */
  readonly caughtBy: string
  /** True for those that the normal run tries; all of them are tried with ENSAIO_MUTANTS=all. */
  readonly isQuick?: true
}

const ENGINE = 'packages/mock-kit'
const CLIENT_KIT = 'packages/client-kit'

export const sourceMutants: readonly SourceMutant[] = [
  {
    room: ENGINE,
    name: 'keeps the changes of a handler that throws',
    file: 'world/transaction.ts',
    find: 'of steps.toReversed()) {',
    replace: 'of steps.slice(0, 0)) {',
    caughtBy: 'world/transaction.test.ts',
    isQuick: true,
  },
  {
    room: ENGINE,
    name: 'takes changes back in the order in which they were made',
    file: 'world/transaction.ts',
    find: 'steps.toReversed()',
    replace: 'steps',
    caughtBy: 'world/collection.test.ts',
  },
  {
    room: ENGINE,
    name: 'draws other values after a rollback',
    file: 'world/random.ts',
    find: 'random.restore(state.random)',
    replace: '',
    caughtBy: 'world/random.test.ts',
  },
  {
    room: ENGINE,
    name: 'gives the same values for all labels of a seed',
    file: 'world/random.ts',
    find: 'return new SeededRandom(xoroshiro128plus(finishHash(hashOn(begun, label))))',
    replace: 'return new SeededRandom(xoroshiro128plus(finishHash(begun)))',
    caughtBy: 'world/random.test.ts',
  },
  {
    room: ENGINE,
    name: 'never tries a failed delivery again',
    file: 'outbox/retry-schedule.ts',
    find: 'const delayMs = delaysMs[failures - 1]',
    replace: 'const delayMs = undefined as number | undefined',
    caughtBy: 'outbox/retry-schedule.test.ts',
  },
  {
    room: ENGINE,
    name: 'skips the first wait between attempts',
    file: 'outbox/retry-schedule.ts',
    find: 'delaysMs[failures - 1]',
    replace: 'delaysMs[failures]',
    caughtBy: 'outbox/retry-schedule.test.ts',
    isQuick: true,
  },
  {
    room: ENGINE,
    name: 'lets a target that hangs hold up the others for ever',
    file: 'outbox/target-health.ts',
    find: 'timeouts >= TIMEOUTS_IN_A_ROW_MAX',
    replace: 'timeouts > 1e9',
    caughtBy: 'outbox/target-health.test.ts',
  },
  {
    room: ENGINE,
    name: 'forgets that a target answered between two timeouts',
    file: 'outbox/target-health.ts',
    find: '        suspicions.get(world)?.delete(target)\n        return false',
    replace: '        return false',
    caughtBy: 'outbox/target-health.test.ts',
  },
  {
    room: ENGINE,
    name: "calls the sandbox's own ports",
    file: 'outbox/callback-policy.ts',
    find: 'policy.ownPorts.has(portOfUrl(url)) && !isPortAllowed(policy, url, host)',
    replace: 'policy.ownPorts.has(-1)',
    caughtBy: 'outbox/callback-policy.test.ts',
    isQuick: true,
  },
  {
    room: ENGINE,
    name: 'calls hosts that only end in the name of this machine',
    file: 'outbox/callback-policy.ts',
    find: "host.endsWith('.localhost')",
    replace: "host.endsWith('localhost')",
    caughtBy: 'outbox/callback-policy.test.ts',
  },
  {
    room: ENGINE,
    name: 'shows secrets in the queries of addresses',
    file: 'redaction/redact-url.ts',
    find: 'if (end !== undefined) return `${pair.slice(0, end)}=${REDACTED}`',
    replace: '',
    caughtBy: 'redaction/redact.test.ts',
  },
  {
    room: ENGINE,
    name: 'sends several deliveries to one target at once',
    file: 'outbox/delivery-queues.ts',
    find: 'openPerTargetMax = () => 1',
    replace: 'openPerTargetMax = () => 9',
    caughtBy: 'outbox/delivery-queues.test.ts',
  },
  {
    room: ENGINE,
    name: 'keeps the plans that somebody has cancelled',
    file: 'world/agenda.ts',
    find: 'kinds.includes(job.kind)) jobs.delete(job.id)',
    replace: 'kinds.includes(job.kind)) void job.id',
    caughtBy: 'world/agenda.test.ts',
  },
  {
    room: ENGINE,
    name: 'counts the requests of an old window against the new one',
    file: 'pipeline/steps.ts',
    find: 'at < known.startedAt + windowMs',
    replace: 'at < Infinity',
    testedIn: 'packages/mock-zenvia-conversion',
    caughtBy: 'auth/rate-limit.test.ts',
  },
  {
    room: ENGINE,
    name: 'checks no reply of a handler against the contract',
    file: 'pipeline/pipeline.ts',
    find: 'server.check(route, rest?.() ?? mock.handle(world, call))',
    replace: 'rest?.() ?? mock.handle(world, call)',
    caughtBy: 'pipeline/pipeline.test.ts',
    isQuick: true,
  },
  {
    room: ENGINE,
    name: 'handles requests that break the contract',
    file: 'pipeline/pipeline.ts',
    find: 'if (!decoded.ok) {',
    replace: 'if (false as boolean) {',
    caughtBy: 'pipeline/pipeline.test.ts',
  },
  {
    room: CLIENT_KIT,
    name: 'sends again what must not be repeated',
    file: 'transport/send-repeatedly.ts',
    find: 'operation.idempotent ? toDelayMs(outcome, attempts, settings) : undefined',
    replace: 'toDelayMs(outcome, attempts, settings)',
    caughtBy: 'transport/create-transport.test.ts',
    isQuick: true,
  },
  {
    room: CLIENT_KIT,
    name: 'comes back earlier than the service asked',
    file: 'retry/retry-policy.ts',
    find: 'retryAfterMs > policy.retryAfterMsMax ? undefined : retryAfterMs',
    replace: 'Math.min(retryAfterMs, policy.retryAfterMsMax)',
    caughtBy: 'transport/retry.test.ts',
  },
  {
    room: CLIENT_KIT,
    name: 'tries once more than it may',
    file: 'retry/retry-policy.ts',
    find: 'situation.attempts >= policy.attemptsMax',
    replace: 'situation.attempts > policy.attemptsMax',
    caughtBy: 'retry/retry-policy.test.ts',
  },
  {
    room: CLIENT_KIT,
    name: 'repeats what the service has refused',
    file: 'retry/retry-policy.ts',
    find: '[408, 429, 500, 502, 503, 504]',
    replace: '[400, 401, 404, 408, 429, 500, 502, 503, 504]',
    caughtBy: 'transport/create-transport.test.ts',
  },
  {
    room: CLIENT_KIT,
    name: 'yields rows that come again on the next page',
    file: 'paging/recent-keys.ts',
    find: 'if (newer.has(key) || older.has(key)) return false',
    replace: '',
    caughtBy: 'paging/paginate.test.ts',
    isQuick: true,
  },
  {
    room: CLIENT_KIT,
    name: 'walks on where pages hold nothing new',
    file: 'paging/paginate.ts',
    find: 'stalePages >= STALE_PAGES_MAX',
    replace: 'stalePages >= 1e9',
    caughtBy: 'paging/paginate.test.ts',
  },
  {
    room: CLIENT_KIT,
    name: 'takes a secret whose beginning is right',
    file: 'auth/digest.ts',
    find: 'for (const [index, byte] of left.entries())',
    replace: 'for (const [index, byte] of [...left.entries()].slice(0, 0))',
    caughtBy: 'auth/query-guard.test.ts',
  },
  {
    room: CLIENT_KIT,
    name: 'takes the first of several secrets',
    file: 'auth/request-guards.ts',
    find: 'given === undefined || others.length > 0',
    replace: 'given === undefined',
    caughtBy: 'auth/query-guard.test.ts',
  },
  {
    room: CLIENT_KIT,
    name: 'reads answers of any length',
    file: 'transport/read-bounded.ts',
    find: 'if (length > bytesMax)',
    replace: 'if (length > Infinity)',
    caughtBy: 'transport/create-transport.test.ts',
  },
  {
    room: CLIENT_KIT,
    name: 'takes a date of the past for a wait below zero',
    file: 'retry/retry-after.ts',
    find: 'Math.max(0, dateMs - nowMs)',
    replace: 'dateMs - nowMs',
    caughtBy: 'retry/retry-after.test.ts',
  },
]
