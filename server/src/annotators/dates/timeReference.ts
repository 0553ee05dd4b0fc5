// Against what relative dates are resolved.
export type TimeReference = 'auto' | 'publication-date' | 'previous-date';
