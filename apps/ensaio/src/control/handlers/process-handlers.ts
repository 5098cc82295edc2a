import type { ControlHandlers } from '../control-handler.ts'
import { findSandbox } from '../find.ts'
import { toServiceView } from '../views/service-view.ts'

export const processHandlers = {
  getHealth: ({ version }) => ({ status: 200, body: { status: 'ok', version } }),

  listServices: (context, { query }) => {
    const sandbox = findSandbox(context, query.sandbox ?? context.directory.main.name)
    const services = context.services().map((running) => toServiceView(running, sandbox))
    return { status: 200, body: { services } }
  },
} satisfies Pick<ControlHandlers, 'getHealth' | 'listServices'>
