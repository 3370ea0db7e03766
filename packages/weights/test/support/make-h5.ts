import * as h5wasm from 'h5wasm';

export type H5 = InstanceType<typeof h5wasm.File>;

/** An HDF5 file as `fill` makes it. */
export async function makeH5(fill: (file: H5) => void): Promise<Uint8Array> {
  const {FS} = await h5wasm.ready;
  const file = new h5wasm.File('/made.h5', 'w');
  fill(file);
  file.flush();
  file.close();
  const bytes = FS.readFile('/made.h5').slice();
  FS.unlink('/made.h5');
  return bytes;
}
