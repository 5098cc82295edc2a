export { zenviaChatMock } from './zenvia-chat-mock.ts'
export type { ChatTypes } from './world.ts'
