/**
 * The SHA-256 sum of `bytes` in hexadecimal.
 * @throws Error in pages that are neither on https nor on localhost: browsers keep the function from them.
 */
export async function sha256(bytes: Uint8Array): Promise<string> {
  if (!globalThis.crypto?.subtle) {
    throw new Error(
      'sha256: the page must be on https or localhost; browsers give others no checksum. Serve it so, or pass {verify: false}.',
    );
  }
  const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
