/** A grey picture: values row by row, 0 black to 1 white. */
export interface GreyImage {
  readonly values: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** Loads a picture, squeezed to the given size, as grey values (ITU-R BT.601 weights of red, green and blue). */
export async function loadGrey(url: string, width: number, height: number): Promise<GreyImage> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, width, height);
  const {data} = context.getImageData(0, 0, width, height);
  const values = Float32Array.from({length: width * height}, (_, i) => {
    return (0.299 * data[4 * i]! + 0.587 * data[4 * i + 1]! + 0.114 * data[4 * i + 2]!) / 255;
  });
  return {values, width, height};
}
