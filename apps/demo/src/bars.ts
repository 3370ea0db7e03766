/** The rows `digit, bar, percent` of the page. `show(undefined)` empties them; their size never changes. */
export function bars(list: HTMLElement) {
  const rows = [...list.children].map((row) => ({
    row,
    fill: row.querySelector<HTMLElement>('.fill')!,
    percent: row.querySelector('.percent')!,
  }));
  return {
    /** @param probabilities one a row, 0 to 1 */
    show(probabilities: Float32Array | undefined) {
      const best = probabilities && Math.max(...probabilities);
      for (const [index, {row, fill, percent}] of rows.entries()) {
        const probability = probabilities?.[index];
        fill.style.setProperty('--probability', String(probability ?? 0));
        percent.textContent = probability === undefined ? '–' : inPercent(probability);
        row.classList.toggle('best', probability !== undefined && probability === best);
      }
    },
  };
}

/** 0.9731 as `97.3 %`, with a space that does not break. */
export function inPercent(probability: number) {
  return `${(100 * probability).toFixed(1)}\u00a0%`;
}
