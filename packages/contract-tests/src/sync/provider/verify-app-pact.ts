import { messageProvidersOf as callbacksOf } from '../../conversica/provider/message-providers.ts'
import { openProvider as openConversica } from '../../conversica/provider/open-provider.ts'
import { stateHandlersOf as conversicaStates } from '../../conversica/provider/state-handlers.ts'
import { FRESH_PACTS } from '../../pact/pact-folders.ts'
import { pactFileName, syncOf } from '../../pact/participants.ts'
import type { ServedMock } from '../../pact/serve-mock.ts'
import { type Verification, verifyPact } from '../../pact/verify-pact.ts'
import { openProvider as openChat } from '../../zenvia-chat/provider/open-provider.ts'
import { stateHandlersOf as chatStates } from '../../zenvia-chat/provider/state-handlers.ts'
import { messageProvidersOf as notificationsOf } from '../../zenvia-conversion/provider/message-providers.ts'
import { openProvider as openConversion } from '../../zenvia-conversion/provider/open-provider.ts'
import { stateHandlersOf as conversionStates } from '../../zenvia-conversion/provider/state-handlers.ts'
import type { ServiceName } from '../app-task.ts'

/** A mock on a real port, with the states and the messages that its own pacts are verified by. */
interface AppProvider {
  readonly served: ServedMock
  readonly states: Verification['stateHandlers']
  readonly messages?: NonNullable<Verification['messageProviders']>
}

const open: Readonly<Record<ServiceName, () => Promise<AppProvider>>> = {
  async 'zenvia-chat'() {
    const served = await openChat()
    return { served, states: chatStates(served) }
  },
  async 'zenvia-conversion'() {
    const served = await openConversion()
    return { served, states: conversionStates(served), messages: notificationsOf(served) }
  },
  async conversica() {
    const served = await openConversica()
    return { served, states: conversicaStates(served), messages: callbacksOf(served) }
  },
}

/** Verifies that the mock does what the app relies on. @throws PactVerificationError */
export async function verifyAppPact(service: ServiceName): Promise<void> {
  const { served, states, messages } = await open[service]()
  await using provider = served
  await verifyPact({
    pact: `${FRESH_PACTS}${pactFileName(syncOf(service))}`,
    provider: service,
    providerBaseUrl: provider.url,
    stateHandlers: states,
    ...(messages === undefined ? {} : { messageProviders: messages }),
  })
}
