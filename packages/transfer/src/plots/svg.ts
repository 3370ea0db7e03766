/** Text that may stand in SVG. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

type Attributes = Readonly<Record<string, string | number>>;

/** An element; its content is SVG already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(typeof value === 'number' ? short(value) : value)}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A text element; its content is plain text. */
export function label(text: string, x: number, y: number, attributes: Attributes = {}): string {
  return element('text', {x, y, ...attributes}, escapeXml(text));
}

/** A whole picture, white, with the system's sans-serif type. */
export function picture(width: number, height: number, title: string, content: readonly string[]): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${short(width)} ${short(height)}`,
      width,
      height,
      role: 'img',
      'font-family': 'system-ui, sans-serif',
      'font-size': 12,
    },
    [
      element('title', {}, escapeXml(title)),
      element('rect', {width: '100%', height: '100%', fill: '#fff'}),
      ...content,
    ].join('\n'),
  );
}

/** At most two decimals. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Five to ten round numbers that span a range. */
export function ticks(low: number, high: number): number[] {
  const step = niceStep((high - low) / 5);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({length: last - first + 1}, (_, i) => (first + i) * step);
}

/** The largest of 1, 2, 5 times a power of ten that is not above `rough`. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [5, 2, 1].find((candidate) => candidate * power <= rough * (1 + 1e-9)) ?? 1;
  return factor * power;
}
