// What placeFacts.data.js exports; that file is written by `npm run gazetteer`.
/** Names of places with their readings, in the form that placeFacts.ts unpacks. */
export const placeData: string;
/** ISO 3166-1 alpha-2 codes, each with the country's name as it stands in a sentence, "GB:the United Kingdom", parted by "|". */
export const countryData: string;
