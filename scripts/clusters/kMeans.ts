// Spherical k-means, the same on every run: the first centres are evenly spaced rows, and rows are taken in order.

/** Rows of length 1. */
export interface Vectors {
  readonly values: Float32Array;
  readonly dimensions: number;
}

export interface Clustering {
  /** The cluster of each row. */
  readonly assignment: Uint16Array;
  readonly centres: Vectors;
}

const rounds = 12;
/** Centres are found from the first rows, the most frequent words; then all rows are assigned. */
const mostFitted = 40_000;

export function clusterVectors(vectors: Vectors, count: number): Clustering {
  const { values, dimensions } = vectors;
  const fitted = {
    values: values.subarray(0, Math.min(values.length, mostFitted * dimensions)),
    dimensions,
  };
  let centres = firstCentres(fitted, count);
  for (let round = 0; round < rounds; round++) centres = means(fitted, assign(fitted, centres), centres);
  return { assignment: assign(vectors, centres), centres };
}

function firstCentres({ values, dimensions }: Vectors, count: number): Vectors {
  const rows = values.length / dimensions;
  const centres = new Float32Array(count * dimensions);
  for (let at = 0; at < count; at++) {
    const row = Math.floor((at * rows) / count);
    centres.set(values.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions);
  }
  return { values: centres, dimensions };
}

function assign(vectors: Vectors, centres: Vectors): Uint16Array {
  const rows = vectors.values.length / vectors.dimensions;
  return Uint16Array.from({ length: rows }, (_, row) => nearest(vectors, row, centres));
}

function nearest({ values, dimensions }: Vectors, row: number, centres: Vectors): number {
  const from = row * dimensions;
  let [best, most] = [0, -Infinity];
  for (let centre = 0; centre * dimensions < centres.values.length; centre++) {
    const base = centre * dimensions;
    let dot = 0;
    for (let at = 0; at < dimensions; at++)
      dot += (values[from + at] ?? 0) * (centres.values[base + at] ?? 0);
    if (dot > most) [best, most] = [centre, dot];
  }
  return best;
}

/** A centre that lost all its rows stays where it was. */
function means(vectors: Vectors, assignment: Uint16Array, before: Vectors): Vectors {
  const { values, dimensions } = vectors;
  const sums = new Float32Array(before.values.length);
  assignment.forEach((centre, row) => {
    for (let at = 0; at < dimensions; at++)
      sums[centre * dimensions + at] =
        (sums[centre * dimensions + at] ?? 0) + (values[row * dimensions + at] ?? 0);
  });
  for (let from = 0; from < sums.length; from += dimensions) {
    const sum = sums.subarray(from, from + dimensions);
    const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
    sum.set(
      length === 0 ? before.values.subarray(from, from + dimensions) : sum.map((value) => value / length),
    );
  }
  return { values: sums, dimensions };
}
