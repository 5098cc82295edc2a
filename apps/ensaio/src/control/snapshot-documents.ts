import type { Schemas } from '@ensaio/contracts/control'
import { untilAborted } from '@ensaio/mock-kit'
import type { PausingWork } from '@ensaio/mock-kit'
import { readSnapshotDocument, toSnapshotDocument } from '../sandboxes/snapshot-document.ts'
import type { Snapshot } from '../sandboxes/snapshot-shelf.ts'
import type { CallContext, HandlersOf } from './control-context.ts'
import { toSnapshotView } from './snapshots.ts'

export const snapshotDocumentHandlers: HandlersOf<'exportSnapshot' | 'importSnapshot'> = {
  // For callers within the process; all others get the same as a stream.
  exportSnapshot: async ({ directory, sandbox }, { path }) => ({
    status: 200,
    body: toSnapshotDocument(await sandbox.inSlices(directory.snapshots.open(path.snapshot))),
  }),

  importSnapshot: async (context, { path, body, signal }) => {
    const importing = untilAborted(importDocument(context, path.snapshot, body), signal)
    return { status: 201, body: toSnapshotView(await context.sandbox.inSlices(importing)) }
  },
}

/** Reads a document, and keeps it under a name. What is refused or given up half way leaves nothing. */
function* importDocument(
  { directory, meters }: CallContext,
  name: string,
  document: Schemas['SnapshotDocument'],
): PausingWork<Snapshot> {
  const { snapshots, main } = directory
  const saved = yield* readSnapshotDocument(document, { mocks: main.mocks, room: meters?.room })
  const release = (): void => saved.worlds.forEach((world) => world.release())
  let isKept = false
  try {
    const snapshot = yield* snapshots.put({ name, sandbox: document.name, saved, release })
    isKept = true
    return snapshot
  } finally {
    if (!isKept) release()
  }
}
