/** A user name and password, for either direction. */
export interface Login {
  readonly username: string
  readonly password: string
}

/** Opens the sandbox `main`. */
export const mainLogin: Login = {
  username: 'main-conversica',
  password: 'main-conversica-password',
}

/** The credentials of the customer's own endpoints. */
export const callbackLogin: Login = { username: 'callbacks', password: 'a long secret' }
