// A linear-chain conditional random field over hashed features (Lafferty, McCallum and Pereira 2001), learned run by run with
// AdaGrad (Duchi, Hazan and Singer 2011); features drop out at random (Hinton et al. 2012), so that none is relied on alone.
import { labelCount } from '../../server/src/annotators/entities/tagger/labels.ts';
import { rowLength } from '../../server/src/annotators/entities/tagger/weightSums.ts';
import { forwardBackward } from './forwardBackward.ts';
import { randomNumbers, shuffle } from './random.ts';

/** A run of words with outside words on both ends. */
export interface CrfRun {
  /** Hashes, one list a word. */
  readonly features: readonly Uint32Array[];
  /** Scores to begin with, a row a word; none counts as 0. */
  readonly base?: Float32Array;
  readonly gold: Uint8Array;
}

export interface CrfOptions {
  /** The table has 2 to this power rows. */
  readonly bits: number;
  readonly rounds: number;
  readonly rate: number;
  /** Share of the features that is left out at random, word by word. */
  readonly dropout: number;
  readonly seed: number;
}

export interface CrfModel {
  readonly bits: number;
  /** A row for each hashed feature, without the label outside. */
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}

export function trainCrf(
  runs: readonly CrfRun[],
  options: CrfOptions,
  transitions: Float32Array = new Float32Array(labelCount ** 2),
): CrfModel {
  const learner = new Learner(options, transitions);
  const order = [...runs];
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, learner.random);
    const rate = options.rate * (1 - (0.9 * round) / options.rounds);
    for (const run of order) learner.learn(run, rate);
  }
  return { bits: options.bits, rows: learner.rows, transitions: learner.transitions };
}

/** Steps smaller than this change nothing that lasts. */
const least = 1e-4;

class Learner {
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
  readonly random: () => number;
  readonly #rowSquares: Float32Array;
  readonly #transitionSquares: Float32Array;
  readonly #mask: number;
  readonly #dropout: number;

  constructor({ bits, dropout, seed }: CrfOptions, transitions: Float32Array) {
    this.rows = new Float32Array(rowLength << bits);
    this.transitions = transitions.slice();
    this.random = randomNumbers(seed);
    this.#rowSquares = new Float32Array(rowLength << bits).fill(1e-6);
    this.#transitionSquares = new Float32Array(transitions.length).fill(1e-6);
    this.#mask = (1 << bits) - 1;
    this.#dropout = dropout;
  }

  learn(run: CrfRun, rate: number): void {
    const kept = run.features.map((features) => this.#keep(features));
    const scores = this.#scores(kept, run.base);
    const { scoreGradients, transitionGradients } = forwardBackward(scores, this.transitions, run.gold);
    this.#stepTransitions(transitionGradients, rate);
    kept.forEach((rows, at) => {
      this.#stepRows(rows, scoreGradients, at * labelCount, rate);
    });
  }

  /** Offsets of the rows of the features that do not drop out. */
  #keep(features: Uint32Array): Int32Array {
    const kept = new Int32Array(features.length);
    let count = 0;
    for (let at = 0; at < features.length; at++) {
      if (this.random() < this.#dropout) continue;
      kept[count] = ((features[at] ?? 0) & this.#mask) * rowLength;
      count += 1;
    }
    return kept.subarray(0, count);
  }

  #scores(kept: readonly Int32Array[], base: Float32Array | undefined): Float32Array {
    const scores = base?.slice() ?? new Float32Array(kept.length * labelCount);
    const { rows } = this;
    const scale = 1 / (1 - this.#dropout);
    kept.forEach((offsets, word) => {
      const to = word * labelCount + 1;
      for (let at = 0; at < offsets.length; at++) {
        const row = offsets[at] ?? 0;
        for (let label = 0; label < rowLength; label++)
          scores[to + label] = (scores[to + label] ?? 0) + (rows[row + label] ?? 0) * scale;
      }
    });
    return scores;
  }

  #stepTransitions(gradients: Float64Array, rate: number): void {
    gradients.forEach((gradient, at) => {
      const square = (this.#transitionSquares[at] ?? 0) + gradient * gradient;
      this.#transitionSquares[at] = square;
      this.transitions[at] = (this.transitions[at] ?? 0) - (rate * gradient) / Math.sqrt(square);
    });
  }

  #stepRows(offsets: Int32Array, gradients: Float32Array, from: number, rate: number): void {
    const rows = this.rows;
    const squares = this.#rowSquares;
    const scale = 1 / (1 - this.#dropout);
    for (let label = 0; label < rowLength; label++) {
      const gradient = (gradients[from + label + 1] ?? 0) * scale;
      if (gradient < least && gradient > -least) continue;
      for (let at = 0; at < offsets.length; at++) {
        const place = (offsets[at] ?? 0) + label;
        const square = (squares[place] ?? 0) + gradient * gradient;
        squares[place] = square;
        rows[place] = (rows[place] ?? 0) - (rate * gradient) / Math.sqrt(square);
      }
    }
  }
}
