import { untilAborted } from '@ensaio/mock-kit'
import { readSnapshotDocument, toSnapshotDocument } from '../sandboxes/snapshot-document.ts'
import type { HandlersOf } from './control-context.ts'
import { toSnapshotView } from './snapshots.ts'

export const snapshotDocumentHandlers: HandlersOf<'exportSnapshot' | 'importSnapshot'> = {
  // For callers within the process; all others get the same as a stream.
  exportSnapshot: async ({ directory }, { path }) => ({
    status: 200,
    body: toSnapshotDocument(directory.snapshots.find(path.snapshot)),
  }),

  importSnapshot: async (
    { directory, sandbox, meters },
    { path: { snapshot: name }, body, signal },
  ) => {
    const { snapshots, main } = directory
    const reading = readSnapshotDocument(body, { mocks: main.mocks, room: meters?.room })
    const saved = await sandbox.inSlices(untilAborted(reading, signal))
    const release = (): void => saved.worlds.forEach((world) => world.release())
    try {
      return {
        status: 201,
        body: toSnapshotView(snapshots.put({ name, sandbox: body.name, saved, release })),
      }
    } catch (error) {
      release()
      throw error
    }
  },
}
