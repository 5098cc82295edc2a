import { excerpt } from '../text/show.ts'
import { MockKitError } from './mock-kit-error.ts'

/** An endpoint that the sandbox will not call; the message says why, and what to do. */
export class CallbackTargetError extends MockKitError {
  override readonly name = 'CallbackTargetError'
  readonly code = 'CALLBACK_TARGET_FORBIDDEN'

  constructor(url: string, why: string) {
    super(`Failed to register the endpoint ${excerpt(url)}: ${why}`)
  }
}
