// The writers of formats that mark a text up, or hold it in XML, and of the table of quotations.
import { html } from './html.ts';
import { quotationsCsv } from './quotationsCsv.ts';
import type { StandoffWriter } from './standoff.ts';
import { tei } from './tei.ts';
import { timeml } from './timeml.ts';
import { xmi } from './xmi.ts';

export const markupWriters: readonly StandoffWriter[] = [xmi, tei, timeml, html, quotationsCsv];
