// The writers of formats that mark a text up, or hold it in XML, and of the table of quotations.
import { html } from './html/html.ts';
import { quotationsCsv } from './csv/quotationsCsv.ts';
import type { StandoffWriter } from './standoff.ts';
import { tei } from './tei/tei.ts';
import { timeml } from './timeml/timeml.ts';
import { xmi } from './uima/xmi.ts';

export const markupWriters: readonly StandoffWriter[] = [xmi, tei, timeml, html, quotationsCsv];
