import type { EngineWorld } from '../../world/engine-world.ts'
import { openShop } from '../../testing/shop-sandbox.ts'
import type { ShopSandbox } from '../../testing/shop-sandbox.ts'
import type { LoggedWorld } from '../log-state.ts'
import { recordSandbox } from '../recorded-sandbox.ts'
import { createMemoryLog, stateOf } from './memory-log.ts'
import type { MemoryLog, MemoryLogOptions } from './memory-log.ts'

export interface LoggedShop {
  readonly shop: ShopSandbox
  readonly log: MemoryLog
  readonly failures: readonly string[]
}

type ShopOptions = NonNullable<Parameters<typeof openShop>[0]>

/** Opens a shop with a log, or opens it again from the lines of one. */
export function openLoggedShop(
  lines: readonly string[] = [],
  options: ShopOptions &
    MemoryLogOptions & { readonly origins?: WeakMap<EngineWorld, LoggedWorld> } = {},
): LoggedShop {
  const log = createMemoryLog(lines, options)
  const failures: string[] = []
  const { origins = new WeakMap(), ...rest } = options
  const shop = openShop({
    ...rest,
    create: (sandboxOptions) =>
      recordSandbox(sandboxOptions, {
        log,
        origins,
        onFailure: ({ message }) => failures.push(message),
        ...(lines.length > 0 && { state: stateOf(lines) }),
      }),
  })
  return { shop, log, failures }
}
