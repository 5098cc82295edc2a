// A body that is read before its time, because a fault rule asks what is in it.
import { lazyJson } from '../faults/fault-match.ts'
import type { Steps, Waited } from './exchange.ts'

/** The body, or the error of reading it, which is reported where the body is due. */
export type EarlyBody = Pick<Waited, 'body'> | { readonly error: unknown }

/** Reads the body now. */
export function* readEarly(): Steps<EarlyBody> {
  try {
    return yield { kind: 'body' }
  } catch (error) {
    return { error }
  }
}

/** Returns the body where it is due. @throws as reading it did */
export function bodyOf(early: EarlyBody): Pick<Waited, 'body'> {
  if ('error' in early) throw early.error
  return early
}

/** Returns the reader of its JSON; `undefined` where it has no text. */
export function jsonOf(early: EarlyBody): (() => unknown) | undefined {
  return 'body' in early && typeof early.body === 'string' ? lazyJson(early.body) : undefined
}

/** Returns its text, for the journal; `null` where it has none. */
export function textIn(early: EarlyBody): string | null {
  return 'body' in early && typeof early.body === 'string' && early.body !== '' ? early.body : null
}
