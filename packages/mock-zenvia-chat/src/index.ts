export { zenviaChatMock } from './zenvia-chat-mock.ts'
export type { ChatTypes } from './world.ts'
export { recordedChatFixtures } from './recording/recorded-fixtures.ts'
export type { RecordedChatFixtures } from './recording/recorded-fixtures.ts'
