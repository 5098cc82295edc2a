import type { LinkCondition } from '../harness/system-link.ts'
import type { Cluster, Member } from '../harness/system-cluster.ts'
import type { Fault } from './fault.ts'

/** A node is given up after five seconds: what lasts longer has its sandboxes taken over. */
const BEYOND_A_LEASE = [6_000, 8_000] as const

/** Nobody is given up. */
const WITHIN_A_LEASE = [1_000, 2_500] as const

const restart = (_: Cluster, member: Member): Promise<void> => member.restart()

/** A fault of the network between one node and the database. */
function linkFault(name: string, condition: LinkCondition, lastsMs: Fault['lastsMs']): Fault {
  return {
    name,
    lastsMs,
    strike: (_, { link }) => link.set(condition),
    heal: (_, { link }) => link.set({ kind: 'open' }),
  }
}

/** A fault of one node's process. */
function signalFault(name: string, signal: NodeJS.Signals, lastsMs: Fault['lastsMs']): Fault {
  return {
    name,
    lastsMs,
    async strike(_, member) {
      member.node().signal(signal)
      await member.node().ended
    },
    heal: restart,
  }
}

/** A fault of the database for all nodes. */
function databaseFault(name: string, how: 'stop' | 'crash', lastsMs: Fault['lastsMs']): Fault {
  return {
    name,
    lastsMs,
    strike: (cluster) => (how === 'stop' ? cluster.database.stop() : cluster.crashDatabase()),
    heal: ({ database }) => database.start(),
  }
}

function pauseFault(name: string, lastsMs: Fault['lastsMs']): Fault {
  return {
    name,
    lastsMs,
    strike: (_, member) => member.node().signal('SIGSTOP'),
    heal: (_, member) => member.node().signal('SIGCONT'),
  }
}

const setLinks = ({ members }: Cluster, condition: LinkCondition): void => {
  for (const { link } of members) link.set(condition)
}

/** The faults that are over within some seconds each, and of which each is unlike the others. */
export const MAIN_FAULTS: readonly Fault[] = [
  signalFault('a node is killed', 'SIGKILL', BEYOND_A_LEASE),
  signalFault('a node is asked to end', 'SIGTERM', WITHIN_A_LEASE),
  pauseFault('a node is paused, and wakes up as a stale owner', BEYOND_A_LEASE),
  {
    name: 'a node is cut off from all others',
    lastsMs: BEYOND_A_LEASE,
    needsNamespaces: true,
    strike: (_, { setNetwork }) => setNetwork?.('down'),
    heal: (_, { setNetwork }) => setNetwork?.('up'),
  },
  linkFault('answers of the database to a node are lost', { kind: 'halfOpen' }, BEYOND_A_LEASE),
  {
    name: 'the database is slow',
    lastsMs: WITHIN_A_LEASE,
    strike: (cluster) => setLinks(cluster, { kind: 'slow', delayMs: 150 }),
    heal: (cluster) => setLinks(cluster, { kind: 'open' }),
  },
  databaseFault('the database crashes and starts again', 'crash', WITHIN_A_LEASE),
]

/** All faults. */
export const FAULTS: readonly Fault[] = [
  ...MAIN_FAULTS,
  {
    name: 'a node is drained, and ends later',
    lastsMs: WITHIN_A_LEASE,
    strike: (cluster, member) => cluster.drain(member),
    async heal(_, member) {
      member.node().signal('SIGTERM')
      await member.node().ended
      await member.restart()
    },
  },
  pauseFault('a node is paused for a moment', WITHIN_A_LEASE),
  linkFault('the database refuses a node', { kind: 'cut' }, BEYOND_A_LEASE),
  linkFault('the database refuses a node for a moment', { kind: 'cut' }, WITHIN_A_LEASE),
  linkFault('the database is silent to a node', { kind: 'silent' }, BEYOND_A_LEASE),
  linkFault('the database is silent to a node for a moment', { kind: 'silent' }, WITHIN_A_LEASE),
  databaseFault('the database is stopped and starts again', 'stop', WITHIN_A_LEASE),
  databaseFault('the database is away for longer than a lease', 'crash', BEYOND_A_LEASE),
]
