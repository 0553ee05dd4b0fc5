// The formats of plain text and JSON: what goes out, and what comes in.
import { bratReader } from './brat/bratReader.ts';
import { bratWriter } from './brat/bratWriter.ts';
import { conllReader } from './conll/conllReader.ts';
import { conllWriter } from './conll/conllWriter.ts';
import { doccanoReader } from './jsonl/doccanoReader.ts';
import { doccanoWriter } from './jsonl/doccanoWriter.ts';
import { prodigyReader } from './jsonl/prodigyReader.ts';
import { prodigyWriter } from './jsonl/prodigyWriter.ts';
import type { StandoffReader, StandoffWriter } from './standoff.ts';
import { w3cReader } from './w3c/w3cReader.ts';
import { w3cWriter } from './w3c/w3cWriter.ts';
import { webannoWriter } from './webanno/webannoWriter.ts';

export const textWriters: readonly StandoffWriter[] = [
  w3cWriter,
  bratWriter,
  conllWriter,
  webannoWriter,
  prodigyWriter,
  doccanoWriter,
];

export const textReaders: readonly StandoffReader[] = [
  w3cReader,
  bratReader,
  conllReader,
  prodigyReader,
  doccanoReader,
];
