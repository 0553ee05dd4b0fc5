// Weaves mark-up into a text: paragraphs, marks and the ends of marks. What the tags look like is up to the pen.
import type { Span } from '../../../text/span.ts';
import type { ChosenMarks, Mark } from './marks.ts';

export interface Pen {
  readonly paragraph: readonly [start: string, end: string];
  readonly text: (text: string) => string;
  readonly open: (mark: Mark) => string;
  readonly close: (mark: Mark) => string;
  /** Behind the last piece of a mark. */
  readonly after: (mark: Mark) => string;
  readonly point: (mark: Mark, edge: 'start' | 'end') => string;
}

/** Marks that cross one another or an edge of a paragraph are closed and opened again: they become several pieces. */
export function weave(
  text: string,
  paragraphs: readonly Span[],
  { drawn, pointed }: ChosenMarks,
  pen: Pen,
): string {
  const loom = new Loom(text, pen);
  const steps: Step[] = [
    // Those that opened last close first.
    ...drawn.toReversed().map((mark) => ({
      at: mark.span.end,
      rank: 0,
      run: () => {
        loom.close(mark);
      },
    })),
    ...paragraphs.flatMap((span) => paragraphSteps(span, loom, pen)),
    ...pointed.flatMap((mark) =>
      (['start', 'end'] as const).map((edge) => ({
        at: mark.span[edge],
        rank: 2,
        run: () => {
          loom.write(pen.point(mark, edge));
        },
      })),
    ),
    ...drawn.map((mark) => ({
      at: mark.span.start,
      rank: 4,
      run: () => {
        loom.open(mark);
      },
    })),
  ];
  steps.sort((a, b) => a.at - b.at || a.rank - b.rank);
  for (const { at, run } of steps) {
    loom.writeTextTo(at);
    run();
  }
  return loom.finish();
}

interface Step {
  readonly at: number;
  /** Among the steps at one offset: what ends comes before what begins. */
  readonly rank: number;
  readonly run: () => void;
}

function paragraphSteps({ start, end }: Span, loom: Loom, pen: Pen): Step[] {
  return [
    {
      at: start,
      rank: start < end ? 3 : 1,
      run: () => {
        loom.cut(pen.paragraph[0]);
      },
    },
    {
      at: end,
      rank: 1,
      run: () => {
        loom.cut(pen.paragraph[1]);
      },
    },
  ];
}

class Loom {
  readonly #text: string;
  readonly #pen: Pen;
  readonly #written: string[] = [];
  /** The marks around the place reached, the outermost first. Tags are written only once text follows, so no piece is empty. */
  readonly #around: Mark[] = [];
  #opened = 0;
  #at = 0;

  constructor(text: string, pen: Pen) {
    this.#text = text;
    this.#pen = pen;
  }

  write(markup: string): void {
    this.#written.push(markup);
  }

  writeTextTo(offset: number): void {
    if (offset <= this.#at) return;
    for (const mark of this.#around.slice(this.#opened)) this.write(this.#pen.open(mark));
    this.#opened = this.#around.length;
    this.write(this.#pen.text(this.#text.slice(this.#at, offset)));
    this.#at = offset;
  }

  open(mark: Mark): void {
    this.#around.push(mark);
  }

  close(mark: Mark): void {
    const place = this.#around.lastIndexOf(mark);
    this.#closeDownTo(place);
    this.#around.splice(place, 1);
    this.write(this.#pen.after(mark));
  }

  /** Writes mark-up that no mark may be around. */
  cut(markup: string): void {
    this.#closeDownTo(0);
    this.write(markup);
  }

  finish(): string {
    this.writeTextTo(this.#text.length);
    return this.#written.join('');
  }

  #closeDownTo(place: number): void {
    for (const mark of this.#around.slice(place, this.#opened).toReversed())
      this.write(this.#pen.close(mark));
    this.#opened = Math.min(this.#opened, place);
  }
}
