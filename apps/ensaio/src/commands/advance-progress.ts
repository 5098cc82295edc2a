import type { AdvanceProgress } from '@ensaio/mock-kit'
import type { Schemas } from '@ensaio/contracts/control'
import { createProgressBar } from '../progress-bar.ts'
import { createProgressLines } from '../progress-lines.ts'
import type { CommandContext } from './command.ts'
import { formatInstant } from './format-table.ts'

/** The parts of a command's context that following needs. */
interface FollowContext extends Pick<CommandContext, 'path' | 'progress'> {
  readonly control: Pick<CommandContext['control'], 'followJournal'>
}

/** Ends the display. It shows what the advance was answered with, if it was, because that may be faster than the stream. */
type StopFollowing = (answer?: Schemas['Advanced']) => Promise<void>

/** Shows how far an advance has come: as a bar on a terminal, as lines elsewhere. Returns the function that ends it. */
export function followAdvance({ control, path, progress }: FollowContext): StopFollowing {
  const ending = new AbortController()
  const show = progress.isTerminal ? createProgressBar(progress) : createProgressLines(progress)
  let last: AdvanceProgress | undefined
  const follow = async (): Promise<void> => {
    // No entry is of use here; the events of an advance come whatever the filter.
    const options = {
      query: { kind: 'reset', text: 'none of them' },
      signal: ending.signal,
    } as const
    for await (const event of control.followJournal(path.sandbox, options)) {
      if (event.kind !== 'advance') continue
      last = toProgress(event.progress)
      show(last)
    }
  }
  // The advance itself says why it fails; not being able to watch it is not a failure.
  const following = follow().catch(() => undefined)
  return async (answer) => {
    ending.abort()
    await following
    if (last === undefined || last.ended) return
    show({ ...last, ...answer, now: answer ? Date.parse(answer.now) : last.now, ended: true })
  }
}

function toProgress({ from, to, now, ...rest }: Schemas['AdvanceProgress']): AdvanceProgress {
  return { ...rest, from: Date.parse(from), to: Date.parse(to), now: Date.parse(now) }
}

/** Describes a finished advance. */
export function describeAdvance({ now, jobs, attempts, cancelled }: Schemas['Advanced']): string {
  const what = cancelled ? 'Cancelled' : 'Advanced'
  return `${what} at ${formatInstant(now)}: ${jobs} jobs, ${attempts} attempts to deliver.\n`
}
