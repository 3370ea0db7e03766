/** Kernels to try in the figure, nine weights row by row; what they do is said in the field's words. */
export const KERNELS = {
  identity: {title: 'Identity', weights: [0, 0, 0, 0, 1, 0, 0, 0, 0]},
  blur: {title: 'Blur', weights: [1, 2, 1, 2, 4, 2, 1, 2, 1].map((weight) => weight / 16)},
  sharpen: {title: 'Sharpen', weights: [0, -1, 0, -1, 5, -1, 0, -1, 0]},
  verticalEdges: {title: 'Vertical edges (Sobel)', weights: [-1, 0, 1, -2, 0, 2, -1, 0, 1]},
  horizontalEdges: {title: 'Horizontal edges (Sobel)', weights: [-1, -2, -1, 0, 0, 0, 1, 2, 1]},
  outline: {title: 'Outline (Laplace)', weights: [-1, -1, -1, -1, 8, -1, -1, -1, -1]},
} as const satisfies Record<string, {title: string; weights: readonly number[]}>;

export type KernelName = keyof typeof KERNELS;
