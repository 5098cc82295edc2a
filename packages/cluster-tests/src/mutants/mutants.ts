import type { Mutant } from './mutant.ts'

/** Each takes away what one promise rests on. */
export const MUTANTS: readonly Mutant[] = [
  {
    name: 'a node answers although others may have taken its sandboxes',
    file: '/cluster/heartbeat.ts',
    from: 'isValid: () => validForMs() > 0,',
    to: 'isValid: () => true,',
    finding: ' was ',
  },
  {
    name: 'an owner of former times goes on writing',
    file: '/cluster/system-postgres-logs.ts',
    from: `SELECT id, epoch, checkpoint FROM ensaio.sandboxes
        WHERE epoch = ANY ($2::bigint[]) AND owner = $1 FOR SHARE`,
    to: `SELECT DISTINCT s.id, e.epoch, s.checkpoint FROM unnest($2::bigint[]) e (epoch) JOIN ensaio.sandboxes s
        ON s.epoch = e.epoch OR s.id IN (SELECT sandbox FROM ensaio.log WHERE log.epoch = e.epoch)
        WHERE $1::uuid IS NOT NULL`,
    finding: 'was written in epoch',
  },
  {
    name: 'answers leave before the store has what they tell of',
    file: '/cluster/create-lease.ts',
    from: 'return last\n',
    to: 'last.catch(() => undefined)\n    return Promise.resolve()\n',
    finding: ' was ',
  },
]
