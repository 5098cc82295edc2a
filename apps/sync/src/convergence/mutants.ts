/** A safety taken out of the app's source, of which a run must show the damage. */
export interface Mutant {
  /** Reads as the behaviour that is left. */
  readonly name: string
  /** Below `src/`. */
  readonly file: string
  readonly find: string
  readonly replace: string
  /** A run of two days that shows the damage; without one, or where it shows none, whole runs have to. */
  readonly shortSeed?: number
  /** A whole run that shows it, for one that no short run shows. */
  readonly wholeSeed?: number
}

export const mutants: readonly Mutant[] = [
  {
    name: 'answers a webhook before it is stored',
    file: 'app/create-sync.ts',
    find: '(entry) => incoming.add([entry])',
    replace: 'async (entry) => void incoming.add([entry]).catch(() => {})',
    wholeSeed: 6,
  },
  {
    name: 'takes a webhook that comes again for a new one',
    file: 'receivers/event.ts',
    find: '`${event.kind} ${dedupeKey}`',
    replace: '`${event.kind} ${dedupeKey} ${Math.random()}`',
    shortSeed: 7,
  },
  {
    name: 'commits that a command is done before it is sent',
    file: 'queue/work-on-queue.ts',
    find: 'const effect = await handle(entry)\n    return await applyEffect(entry, effect, options)',
    replace:
      "await settleAs({ status: 'done' })\n" +
      '    const effect = await handle(entry)\n' +
      '    await options.database.transact(async (transaction) => void (await effect(transaction)))\n' +
      "    return { status: 'done' } as const",
    shortSeed: 2,
  },
  {
    name: 'marks an event as done before what follows from it is stored',
    file: 'queue/work-on-queue.ts',
    find: 'return await applyEffect(entry, effect, options)',
    replace:
      "const settled = await settleAs({ status: 'done' })\n" +
      '    await options.database.transact(async (transaction) => void (await effect(transaction)))\n' +
      '    return settled',
    shortSeed: 10,
  },
  {
    name: 'repeats a note without looking for it first',
    file: 'conversion/write-to-prospect.ts',
    find: 'if (isUncertain) {',
    replace: 'if (isUncertain && prospectId === undefined) {',
    wholeSeed: 3,
  },
  {
    name: 'takes a call that failed for done',
    file: 'queue/work-on-queue.ts',
    find: 'return settleAs(await toSettlement(entry, error, options))',
    replace: "return settleAs({ status: 'done' })",
    shortSeed: 13,
  },
  {
    name: 'makes a retail lead without looking for the person first',
    file: 'conversion/create-retail-lead.ts',
    find: 'if (known !== undefined && (isDone || !person.isForKnown)) return known.id',
    replace: '',
    shortSeed: 6,
  },
  {
    name: 'lets a late notification roll a prospect back',
    file: 'conversion/judge-notification.ts',
    find: "return updated > known ? 'apply' : 'drop'",
    replace: "return 'apply'",
    shortSeed: 3,
  },
  {
    name: 'lets a late lead update roll a lead back',
    file: 'conversica/lead-facts.ts',
    find: "return known === undefined || at === '' || at >= known.at",
    replace: 'return true',
    wholeSeed: 8,
  },
  {
    name: 'never looks at all prospects',
    file: 'conversion/pull-prospects.ts',
    find: 'let position = run.position ?? (await beginSweep(options))',
    replace: 'let position = null as ProspectPosition\n  await beginSweep(options)',
    shortSeed: 1,
  },
  {
    name: 'reads no window again that has unfinished interactions',
    file: 'chat/window-checks.ts',
    find: 'const instants = [toMs(oldest), ',
    replace: 'const instants = [',
    shortSeed: 2,
  },
  {
    name: 'reads the messages of an interaction only once',
    file: 'chat/pull-messages.ts',
    find: 'messages > 0 and (messages_read_for is null or messages_read_for <> ${READING})',
    replace: 'messages > 0 and messages_read_for is null',
    shortSeed: 2,
  },
  {
    name: 'goes on writing to whoever was archived',
    file: 'conversica/to-lead.ts',
    find: 'stopMessaging: isOver',
    replace: 'stopMessaging: false',
    shortSeed: 1,
  },
  {
    name: 'forgets that a lead wants to be left alone',
    file: 'conversica/to-lead.ts',
    find: 'optOut: isOptedOut',
    replace: 'optOut: false',
    shortSeed: 6,
  },
  {
    name: 'gives up at the first failure of a server',
    file: 'queue/classify-failure.ts',
    find: 'const isRefused = error.status < 500 &&',
    replace: 'const isRefused =',
    shortSeed: 7,
  },
  {
    name: 'gives up where a rate limit is hit',
    file: 'queue/classify-failure.ts',
    find: 'new Set([408, 425, 429])',
    replace: 'new Set([408, 425])',
    shortSeed: 13,
  },
  {
    name: 'leaves the work of a worker that died undone',
    shortSeed: 3,
    file: 'queue/create-queue.ts',
    find: 'due_at: leasedUntil,',
    replace: "due_at: '9999-12-31T23:59:59.999Z',",
  },
]
