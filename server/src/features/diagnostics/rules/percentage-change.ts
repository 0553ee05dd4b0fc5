// percentage-change: "from 40 to 50, a rise of 20 per cent", which is one of 25.
import { shiftSpan } from '../../../text/span.ts';
import { finding } from '../finding.ts';
import { statedChange } from '../percentages.ts';
import type { StatedChange } from '../percentages.ts';
import type { ProseSentence } from '../proseSentences.ts';
import { inProse } from '../proseSentences.ts';
import type { Finding, Rule } from '../rule.ts';

export const percentageChange: Rule = {
  id: 'percentage-change',
  title: 'A percentage that the two numbers beside it do not give',
  severity: 'warning',
  check: inProse(wrongPercentage),
};

function wrongPercentage({ text, span }: ProseSentence): readonly Finding[] {
  const change = statedChange(text);
  if (!change || agrees(change)) return [];
  const { from, to, percent } = change;
  const right = inWords(Math.abs(to.value / from.value - 1) * 100);
  const way = to.value > from.value ? 'a rise' : 'a fall';
  const message = `From ${from.words} to ${to.words} is ${way} of ${right} per cent, not ${percent.words}. Check the three numbers.`;
  const related = [from, to].map((number) => ({
    span: shiftSpan(number.span, span.start),
    message: 'A number it is counted from.',
  }));
  return [finding(shiftSpan(percent.span, span.start), message, { related })];
}

/** Rounded numbers stand for all that are rounded to them; "about" and its like for a tenth more and less. */
function agrees({ from, to, percent, isLoose }: StatedChange): boolean {
  const changes = [from.value - from.step / 2, from.value + from.step / 2].flatMap((low) =>
    [to.value - to.step / 2, to.value + to.step / 2].map((high) => Math.abs(high / low - 1) * 100),
  );
  const slack = percent.step * 0.51 + (isLoose ? Math.max(1, percent.value / 10) : 0);
  return percent.value >= Math.min(...changes) - slack && percent.value <= Math.max(...changes) + slack;
}

function inWords(percent: number): string {
  return String(Number(percent.toFixed(percent < 10 ? 1 : 0)));
}
