// What gazetteer.data.js exports; that file is written by `npm run gazetteer`.
/** Names with their classes, in the form that gazetteerIndex.ts unpacks. */
export const gazetteerData: string;
