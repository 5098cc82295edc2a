import type { ControlHandlers } from '../control-handler.ts'
import { findSandbox } from '../find.ts'
import { toActions } from '../views/service-view.ts'

export const actionHandlers = {
  listActions: (context, { path }) => {
    const { actions } = findSandbox(context, path.sandbox).mock(path.service)
    return { status: 200, body: { actions: toActions(actions) } }
  },

  runAction: (context, { path, body }) => {
    const sandbox = findSandbox(context, path.sandbox)
    const result = sandbox.runAction(path.service, path.action, body)
    return { status: 200, body: { result: result ?? null } }
  },
} satisfies Pick<ControlHandlers, 'listActions' | 'runAction'>
