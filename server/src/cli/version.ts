// The version of the command, which the build puts in.
declare const DATELINE_VERSION: string;

export const version = typeof DATELINE_VERSION === 'string' ? DATELINE_VERSION : '0.0.0';
