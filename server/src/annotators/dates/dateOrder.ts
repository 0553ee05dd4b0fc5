// The order of day and month in numeric dates (25/05/2022, 5/25/2022).

/** `auto` decides from the article: a number above 12 proves the order. */
export type DateOrder = 'auto' | 'day-first' | 'month-first';
