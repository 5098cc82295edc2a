import { readSnapshotDocument, toSnapshotDocument } from '../sandboxes/snapshot-document.ts'
import type { HandlersOf } from './control-context.ts'
import { toSnapshotView } from './snapshots.ts'

export const snapshotDocumentHandlers: HandlersOf<'exportSnapshot' | 'importSnapshot'> = {
  exportSnapshot: async ({ directory }, { path }) => ({
    status: 200,
    body: toSnapshotDocument(directory.snapshots.find(path.snapshot)),
  }),

  importSnapshot: async ({ directory }, { path: { snapshot: name }, body }) => {
    const saved = readSnapshotDocument(body, directory.main.mocks)
    const bytes = JSON.stringify(body).length
    const snapshot = directory.snapshots.put({ name, sandbox: body.name, saved }, bytes)
    return { status: 201, body: toSnapshotView(snapshot) }
  },
}
