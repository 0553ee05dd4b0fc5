// All formats that annotations go out in and come in from.
import { markupWriters } from './markupFormats.ts';
import type { StandoffReader, StandoffWriter } from './standoff.ts';
import { textReaders, textWriters } from './textFormats.ts';

export const standoffWriters: readonly StandoffWriter[] = [...textWriters, ...markupWriters];

export const standoffReaders: readonly StandoffReader[] = textReaders;
