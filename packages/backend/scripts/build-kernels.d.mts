export function clangVersion(): string | null;
export function compileKernels(): {single: Buffer; shared: Buffer};
export function sourceHash(): string;
