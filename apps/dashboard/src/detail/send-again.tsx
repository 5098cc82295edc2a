import { useState } from 'preact/hooks'
import type { Entry } from '../api/control-types.ts'
import { prettyBody } from '../format/pretty-body.ts'
import { Dialog } from '../shell/dialog.tsx'
import { useStore } from '../state/context.ts'
import { readHeaders, toEdited } from './edited-request.ts'
import type { EditedRequest } from './edited-request.ts'
import { submitting } from '../shell/submitting.ts'

/** Sends the request of an entry once more, changed or not, and shows what came of it. */
export function SendAgain({
  entry,
  onClose,
}: {
  readonly entry: Entry
  readonly onClose: () => void
}) {
  const store = useStore()
  const [edited, setEdited] = useState(() => toEdited(entry, prettyBody))
  const edit = (change: Partial<EditedRequest>): void => setEdited({ ...edited, ...change })
  const send = (): void =>
    void store.attempt(async () => {
      const { method, path, headers, body, credentials } = edited
      const sent = await store.control.sendRequest({
        path: store.path.value,
        body: {
          service: entry.service,
          method,
          path,
          headers: readHeaders(headers),
          credentials,
          ...(body !== '' && { body }),
        },
      })
      store.selectedId.value = sent.entry
      onClose()
    })
  return (
    <Dialog label="Send again" isWide onClose={onClose}>
      <form class="send" onSubmit={submitting(send)}>
        <h2>Send again</h2>
        <RequestFields edited={edited} onEdit={edit} />
        {store.problem.value !== undefined && <p class="problem">{store.problem.value}</p>}
        <p class="actions">
          <button type="submit">Send</button>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
        </p>
      </form>
    </Dialog>
  )
}

function RequestFields({
  edited,
  onEdit: edit,
}: {
  readonly edited: EditedRequest
  readonly onEdit: (change: Partial<EditedRequest>) => void
}) {
  return (
    <>
      <div class="row">
        <input
          class="method"
          aria-label="Method"
          required
          value={edited.method}
          onInput={(event) => edit({ method: event.currentTarget.value })}
        />
        <input
          class="grow"
          aria-label="Path"
          required
          pattern="/.*"
          value={edited.path}
          onInput={(event) => edit({ path: event.currentTarget.value })}
        />
      </div>
      <label class="field">
        <span>Headers, one a line</span>
        <textarea
          rows={3}
          spellcheck={false}
          value={edited.headers}
          onInput={(event) => edit({ headers: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>Body</span>
        <textarea
          rows={10}
          spellcheck={false}
          value={edited.body}
          onInput={(event) => edit({ body: event.currentTarget.value })}
        />
      </label>
      <label class="row">
        <input
          type="checkbox"
          checked={edited.credentials}
          onChange={(event) => edit({ credentials: event.currentTarget.checked })}
        />
        with the credentials of the sandbox
      </label>
    </>
  )
}
