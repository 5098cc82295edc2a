import { useState } from 'preact/hooks'
import { useStore } from '../state/context.ts'
import { SCREENS, toHash } from '../state/route.ts'
import type { Store } from '../state/store.ts'
import { Dialog } from './dialog.tsx'

interface Command {
  readonly title: string
  readonly run: () => void
}

/** Finds a screen or a command by some of its letters. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const store = useStore()
  const [text, setText] = useState('')
  const words = text.toLowerCase().split(/\s+/)
  const found = commandsOf(store).filter(({ title }) =>
    words.every((word) => title.toLowerCase().includes(word)),
  )
  const run = (command: Command | undefined): void => {
    onClose()
    command?.run()
  }
  return (
    <Dialog label="Commands" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          run(found[0])
        }}
      >
        <input
          type="text"
          aria-label="Command"
          placeholder="Type a screen or a command"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </form>
      <ul class="commands">
        {found.map((command) => (
          <li key={command.title}>
            <button type="button" onClick={() => run(command)}>
              {command.title}
            </button>
          </li>
        ))}
        {found.length === 0 && <li>No command has these words.</li>}
      </ul>
    </Dialog>
  )
}

function commandsOf(store: Store): readonly Command[] {
  const call = (
    title: string,
    work: (path: { readonly sandbox: string }) => Promise<unknown>,
  ): Command => ({
    title,
    run: () =>
      void store.attempt(async () => {
        await work(store.path.value)
        await store.refresh()
      }),
  })
  const { control } = store
  return [
    ...SCREENS.map((screen) => ({
      title: `Go to ${screen}`,
      run: () => {
        location.hash = toHash({ screen, query: {} })
      },
    })),
    { title: 'Open the API reference', run: () => location.assign('docs') },
    call('Advance the clock by an hour', (path) =>
      control.advanceClock({ path, body: { duration: '1h' } }),
    ),
    call('Advance the clock by a day', (path) =>
      control.advanceClock({ path, body: { duration: '1d' } }),
    ),
    call('Advance the clock by a week', (path) =>
      control.advanceClock({ path, body: { duration: '7d' } }),
    ),
    call('Freeze the clock', (path) => control.setClock({ path, body: { mode: 'frozen' } })),
    call('Let the clock run', (path) => control.setClock({ path, body: { mode: 'real' } })),
    call('Pause deliveries', (path) => control.pauseDeliveries({ path })),
    call('Resume deliveries', (path) => control.resumeDeliveries({ path })),
    call('Reset the sandbox', (path) => control.resetSandbox({ path })),
    {
      title: 'Clear the journal',
      run: () =>
        void store.attempt(async () => {
          await control.clearJournal({ path: store.path.value })
          store.clear()
        }),
    },
  ]
}
