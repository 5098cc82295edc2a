/** Whether a request carries the right credentials. */
export type RequestGuard = (request: Request) => Promise<boolean>
