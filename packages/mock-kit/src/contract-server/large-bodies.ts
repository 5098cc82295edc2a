// Large JSON bodies: read as bytes, parsed in slices, and one after the other.
import { parseJsonInPieces } from '@ensaio/contracts'
import type { ParsedJson } from '@ensaio/contracts'
import { createQueue, untilAborted } from '../clock/slices.ts'
import type { PausingWork } from '../clock/slices.ts'
import { CROWDED_OUT } from '../pipeline/unread-body.ts'
import type { Unread } from '../pipeline/unread-body.ts'
import { readRequestBytes } from './read-request-body.ts'
import type { BodySource } from './read-request-body.ts'

/** The operations that take larger bodies than others. */
export interface LargeBodies {
  /** The largest body of each, in bytes, by the operation's id. */
  readonly bytesMax: Readonly<Partial<Record<string, number>>>
  /** Runs work slice by slice, so that others have their turn. */
  readonly inSlices: <Result>(work: PausingWork<Result>) => Promise<Result>
}

/** The memory that the values of a body may take, in lengths of the longest one. Usual records take three or four. */
const MEMORY_SHARE = 5

/** The bodies that wait for their turn, together. */
const WAITING_BYTES_MAX = 64 * 1024 * 1024

/** A request whose body may be large. */
interface LargeRequest extends Pick<LargeBodies, 'inSlices'> {
  readonly source: BodySource
  readonly bytesMax: number
}

/** The calls with large bodies, which wait for each other. */
export interface LargeCalls {
  /**
   * Reads and parses a body when it is its turn, and has it answered, unless its caller has gone.
   * @throws the reason of the request's signal
   */
  answer<Result>(
    request: LargeRequest,
    answer: (body: ParsedJson | null) => Promise<Result>,
  ): Promise<Result | Unread>
}

/** Each takes several times the length of its body: many at once would end the process. */
export function createLargeCalls(waitingBytesMax = WAITING_BYTES_MAX): LargeCalls {
  let waiting = 0
  const inTurn = createQueue()
  return {
    answer: async (request, answer) => {
      const bytes = await readRequestBytes(request.source, request.bytesMax)
      if (typeof bytes === 'symbol') return bytes
      if (waiting > 0 && waiting + bytes.length > waitingBytesMax) return CROWDED_OUT
      waiting += bytes.length
      return inTurn(async () => answer(await parse(bytes, request))).finally(
        () => (waiting -= bytes.length),
      )
    },
  }
}

async function parse(
  bytes: Uint8Array,
  { bytesMax, inSlices, source }: LargeRequest,
): Promise<ParsedJson | null> {
  if (bytes.length === 0) return null
  const work = parseJsonInPieces(bytes, { memoryBytesMax: MEMORY_SHARE * bytesMax })
  return inSlices(untilAborted(work, source.request.signal))
}
