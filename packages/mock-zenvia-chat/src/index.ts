export { zenviaChatMock } from './zenvia-chat-mock.ts'
