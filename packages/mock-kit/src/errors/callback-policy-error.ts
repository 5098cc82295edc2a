import { MockKitError } from './mock-kit-error.ts'

/** The hosts that callbacks may go to were given wrongly. */
export class CallbackPolicyError extends MockKitError {
  override readonly name = 'CallbackPolicyError'
  readonly code = 'CALLBACK_POLICY_REFUSED'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(
      `Failed to allow callback hosts: ${problems.join('; ')}. ` +
        'Give names or IP addresses, such as host.docker.internal or 192.168.1.20:8080.',
    )
    this.problems = problems
  }
}
