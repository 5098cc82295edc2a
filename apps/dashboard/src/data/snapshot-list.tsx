import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Snapshot, SnapshotDocument } from '../api/control-types.ts'
import { saveFile } from '../api/save-file.ts'
import { formatDay, formatTime } from '../format/format-time.ts'
import { useStore } from '../state/context.ts'
import { useLoaded } from '../state/use-loaded.ts'
import { ActionTable } from '../list/action-table.tsx'
import { SnapshotDiffView } from './snapshot-diff.tsx'
import { submitting } from '../shell/submitting.ts'

const NONE = { snapshots: [] }

/** The states that were kept: to go back to, or to compare with. */
export function SnapshotList() {
  const store = useStore()
  const [{ snapshots } = NONE, reload] = useLoaded(() => store.control.listSnapshots())
  const [compared, setCompared] = useState<string | undefined>(undefined)
  const [done, setDone] = useState('')
  const change = (work: () => Promise<unknown>, message: string): void =>
    void store.attempt(async () => {
      setDone('')
      await work()
      await Promise.all([reload(), store.refresh()])
      setDone(message)
    })
  const load = (snapshot: string): void =>
    change(
      () => store.control.loadSnapshot({ path: { ...store.path.value, snapshot } }),
      `The sandbox is now what ${snapshot} kept.`,
    )
  const download = (snapshot: string): void =>
    void store.attempt(async () =>
      saveFile(`${snapshot}.json`, await store.control.exportSnapshot({ path: { snapshot } })),
    )
  const remove = (snapshot: string): void => {
    if (compared === snapshot) setCompared(undefined)
    change(() => store.control.deleteSnapshot({ path: { snapshot } }), `Deleted ${snapshot}.`)
  }
  return (
    <>
      <SaveForm
        onSave={(name) =>
          change(
            () => store.control.saveSnapshot({ path: store.path.value, body: { name } }),
            `Saved ${name}.`,
          )
        }
      />
      <ImportField
        onImport={(name, document) =>
          change(
            () => store.control.importSnapshot({ path: { snapshot: name }, body: document }),
            `Imported ${name}.`,
          )
        }
      />
      {done !== '' && <p role="status">{done}</p>}
      {snapshots.length === 0 ? (
        <NoSnapshot />
      ) : (
        <SnapshotTable>
          {snapshots.map((one) => (
            <SnapshotRow
              key={one.name}
              snapshot={one}
              isCompared={one.name === compared}
              onLoad={() => load(one.name)}
              onCompare={() => setCompared(one.name === compared ? undefined : one.name)}
              onDownload={() => download(one.name)}
              onDelete={() => remove(one.name)}
            />
          ))}
        </SnapshotTable>
      )}
      {compared !== undefined && <SnapshotDiffView snapshot={compared} others={snapshots} />}
    </>
  )
}

function ImportField({
  onImport,
}: {
  readonly onImport: (name: string, document: SnapshotDocument) => void
}) {
  const store = useStore()
  const read = (file: File | undefined): void =>
    void store.attempt(async () => {
      if (file === undefined) return
      // The control plane checks what the file holds.
      onImport(file.name.replace(/\.json$/, ''), JSON.parse(await file.text()) as SnapshotDocument)
    })
  return (
    <p class="actions">
      <label class="button">
        Import a snapshot
        <input
          class="visually-hidden"
          type="file"
          accept=".json"
          onChange={(event) => read(event.currentTarget.files?.[0])}
        />
      </label>
      <span class="note">A document that was downloaded here or by the command line.</span>
    </p>
  )
}

function NoSnapshot() {
  return (
    <p class="empty card">
      No snapshot yet. Save one before an experiment: records, planned events, deliveries, faults
      and the clock come back when you load it, and you can see what the experiment changed.
    </p>
  )
}

function SnapshotTable({ children }: { readonly children: ComponentChildren }) {
  return (
    <article class="card">
      <ActionTable label="Snapshots" columns={['name', 'of', 'clock', 'records']}>
        {children}
      </ActionTable>
    </article>
  )
}

function SaveForm({ onSave }: { readonly onSave: (name: string) => void }) {
  const [name, setName] = useState('')
  return (
    <form
      class="card row"
      onSubmit={submitting(() => {
        onSave(name)
        setName('')
      })}
    >
      <input
        class="grow"
        type="text"
        required
        aria-label="Name of the snapshot"
        placeholder="before-the-import"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit">Save a snapshot</button>
    </form>
  )
}

interface RowProps {
  readonly snapshot: Snapshot
  readonly isCompared: boolean
  readonly onLoad: () => void
  readonly onCompare: () => void
  readonly onDownload: () => void
  readonly onDelete: () => void
}

function SnapshotRow({ snapshot, isCompared, onLoad, onCompare, onDownload, onDelete }: RowProps) {
  const { name, sandbox, at, services } = snapshot
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{sandbox}</td>
      <td>
        {formatDay(at)} <time>{formatTime(at)}</time>
      </td>
      <td>{services.reduce((sum, { records }) => sum + records, 0)}</td>
      <td class="buttons">
        <button type="button" aria-label={`Load ${name}`} onClick={onLoad}>
          Load
        </button>{' '}
        <button
          type="button"
          aria-pressed={isCompared}
          aria-label={`Compare ${name}`}
          onClick={onCompare}
        >
          Compare
        </button>{' '}
        <button type="button" aria-label={`Download ${name}`} onClick={onDownload}>
          Download
        </button>{' '}
        <button type="button" class="quiet" aria-label={`Delete ${name}`} onClick={onDelete}>
          Delete
        </button>
      </td>
    </tr>
  )
}
