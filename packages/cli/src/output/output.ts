import {SingleBar} from 'cli-progress';

export interface OutputOptions {
  /** One JSON object a line instead of text. */
  json?: boolean;
  /** Milliseconds between two lines of progress where no bar can be drawn. Default 5000. */
  interval?: number;
}

/** Progress of something that has an end. */
export interface ProgressLine {
  /** @param text What stands beside the bar. @param data The same for machines. */
  update(done: number, text: string, data: object): void;
  /** Takes the bar away. */
  stop(): void;
}

/**
 * Says things to whoever reads: a person at a terminal (bars), a log (plain lines, seldom) or a program (JSON lines).
 * Errors do not come here; they go to stderr.
 */
export class Output {
  readonly json: boolean;
  readonly #interval: number;

  constructor(
    readonly stream: NodeJS.WriteStream,
    {json = false, interval = 5000}: OutputOptions = {},
  ) {
    this.json = json;
    this.#interval = interval;
  }

  /** A result: text for people, an event for machines. */
  event(name: string, data: object, text: string): void {
    this.#write(this.json ? JSON.stringify({event: name, ...data}) : text);
  }

  /** Progress that is shown while it lasts: a bar at a terminal, otherwise a line every few seconds. */
  progress(title: string, total: number): ProgressLine {
    return !this.json && this.stream.isTTY ? this.#bar(title, total) : this.#lines(title, total);
  }

  #bar(title: string, total: number): ProgressLine {
    const bar = new SingleBar({
      stream: this.stream,
      format: `${title} {bar} {percentage} %  {text}`,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      barsize: 24,
      hideCursor: true,
      clearOnComplete: true,
      linewrap: null,
    });
    bar.start(total, 0, {text: ''});
    return {
      update: (done, text) => bar.update(done, {text}),
      stop: () => bar.stop(),
    };
  }

  #lines(title: string, total: number): ProgressLine {
    let last = performance.now();
    return {
      update: (done, text, data) => {
        const now = performance.now();
        if (now - last < this.#interval) return;
        last = now;
        const part = Math.floor((100 * done) / total);
        this.event('progress', {title, done, total, ...data}, `${title} ${part} %  ${text}`);
      },
      stop: () => {},
    };
  }

  #write(line: string): void {
    this.stream.write(`${line}\n`);
  }
}
