/** What no second try will change: the server's refusal, a wrong file, a cache that cannot be written. */
export class FinalError extends Error {}
