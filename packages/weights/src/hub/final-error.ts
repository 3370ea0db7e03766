/** What no second try will change: the server's refusal, a wrong file, a cache that cannot be written. */
export class FinalError extends Error {
  /** @param wayOut What will, as a sentence without its full stop. */
  constructor(
    message: string,
    readonly wayOut: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The server gives nothing, at least now: what there is of the file stays good. */
export class RefusedError extends FinalError {}
