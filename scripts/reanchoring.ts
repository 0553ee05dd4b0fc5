// Rewrites articles that carry annotations at random and counts where these end: `npm run reanchoring`.
// `--seed=N` and `--rewrites=N` say which and how many, `--articles=N` of how many articles, `--bank` takes real ones
// instead of invented ones, `--kinds="words replaced,paragraphs moved"` which changes are made, `--errors=N` prints N of those that
// went wrong or were lost (`--only=wrong`, `--only=orphan`; to the terminal only: the texts of the bank belong to others),
// `--check` fails where too few are right or any is silently wrong.
import { readBank } from '../server/test/precision/bank.ts';
import { shuffleBy } from '../server/test/precision/random.ts';
import { rewrites } from '../server/test/reanchoring/rewrites.ts';
import { inventedArticle } from '../server/test/reanchoring/inventedArticles.ts';
import type { Outcome } from '../server/test/reanchoring/scoreAnchors.ts';
import { scoreRewrite } from '../server/test/reanchoring/scoreAnchors.ts';
import { Tally } from '../server/test/reanchoring/tally.ts';
import { readOptions } from './readOptions.ts';
import { runScript } from './runScript.ts';

const annotationsEach = 20;

runScript((args) => Promise.resolve(main(args)));

function main(args: readonly string[]): number {
  const options = readOptions(args, [
    'seed',
    'rewrites',
    'articles',
    'bank',
    'kinds',
    'errors',
    'only',
    'check',
  ]);
  if (options === undefined) return 2;
  const seed = Number(options.get('seed') ?? 1);
  const articles = articlesOf(seed, Number(options.get('articles') ?? 100), options.has('bank'));
  if (articles === undefined) {
    console.log('reanchoring: skipped, the bank of articles is not here');
    return 0;
  }
  const kinds = options.get('kinds')?.split(',') ?? Object.keys(rewrites);
  const tally = new Tally();
  let errors = Number(options.get('errors') ?? 0);
  for (let number = 0; number < Number(options.get('rewrites') ?? 1000); number += 1) {
    const article = articles[number % articles.length] ?? '';
    for (const outcome of scoreRewrite(article, seed * 100_003 + number, annotationsEach, kinds)) {
      tally.add(outcome);
      if (errors <= 0 || !isError(outcome, options.get('only'))) continue;
      errors -= 1;
      console.log(printError(outcome));
    }
  }
  console.log(tally.print());
  console.log(
    `right of what survived: ${(100 * tally.rightShare).toFixed(2)} %; wrong: ${tally.wrong}, of these silently: ${tally.silentlyWrong}`,
  );
  return options.has('check') && (tally.rightShare < 0.98 || tally.silentlyWrong > 0) ? 1 : 0;
}

function articlesOf(seed: number, count: number, fromBank: boolean): readonly string[] | undefined {
  if (!fromBank) return Array.from({ length: count }, (_, number) => inventedArticle(seed, number));
  const bank = readBank();
  return (
    bank &&
    shuffleBy(seed, bank, ({ id }) => id)
      .slice(0, count)
      .map(({ text }) => text)
  );
}

function isError({ verdict, fate }: Outcome, only: string | undefined): boolean {
  if (only !== undefined && verdict !== only) return false;
  return verdict === 'wrong' || (verdict === 'orphan' && (fate === 'whole' || fate === 'changed'));
}

function printError({ verdict, fate, certainty, anchor, text, truth, placed }: Outcome): string {
  const around = (span: { start: number; end: number } | undefined) =>
    span
      ? `${text.slice(Math.max(0, span.start - 70), span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end, span.end + 70)}`
      : '-';
  const was = `${anchor.prefix}⟦${anchor.exact}⟧${anchor.suffix}`;
  const lines = [`was:   ${was}`, `is:    ${around(truth)}`, `found: ${around(placed)}`];
  return [`${verdict} ${certainty ?? ''} (${fate})`, ...lines]
    .join('\n   ')
    .replaceAll('\r', '␍')
    .replace(/\n(?! {3})/g, '¶');
}
