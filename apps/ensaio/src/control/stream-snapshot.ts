import type { ServedCall } from '@ensaio/mock-kit'
import { snapshotTexts } from '../sandboxes/snapshot-document.ts'
import type { CallContext } from './control-context.ts'

const encoder = new TextEncoder()

/**
 * Answers with a snapshot as a document. Each part is made once the caller has taken those before, in a turn of its own.
 * @throws UnknownNameError, LogError
 */
export async function streamSnapshot(
  { directory, sandbox }: Pick<CallContext, 'directory' | 'sandbox'>,
  { path }: Pick<ServedCall, 'path'>,
): Promise<Response> {
  const { snapshots } = directory
  // Before the answer begins: the snapshot may be deleted while its records are made.
  const texts = snapshotTexts(await sandbox.inSlices(snapshots.open(String(path['snapshot']))))
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      await sandbox.nextTurn()
      const { done, value } = texts.next()
      if (done === true) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: () => void texts.return(),
  })
  return new Response(stream, { headers: { 'content-type': 'application/json' } })
}
