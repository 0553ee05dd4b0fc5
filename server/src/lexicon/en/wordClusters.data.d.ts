// What wordClusters.data.js exports; that file is written by `npm run clusters`.
/** `base64` holds a 32-bit hash a word in order, a 16-bit fine cluster a word, and two bytes a cluster: its coarse and its middle one. Little-endian. */
export const wordClusterData: { readonly words: number; readonly clusters: number; readonly base64: string };
