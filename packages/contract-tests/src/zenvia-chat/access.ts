/** Below which the vendor's paths lie. */
export const BASE_PATH = '/api/ms/external'

/** Opens the sandbox `main`. */
export const MAIN_TOKEN = 'main-chat-token'
