// `dateline annotate --explain`: the trace of each time expression, on files in a temporary folder.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dateline } from './support.ts';

const article =
  'Council meets\n\nWed, 25/05/2022 - 21:37\n\nThe council met on Monday night.\n\nTwo days later it rained for three hours.\n';

describe('dateline annotate --explain', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dateline-explain-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  async function explain(text: string, ...more: string[]) {
    const path = join(folder, 'a.txt');
    await writeFile(path, text);
    return dateline(['annotate', '--explain', path, ...more]);
  }

  it('prints a block a time expression, with its place from 1', async () => {
    const { code, out } = await explain(article);
    assert.equal(code, 0);
    const blocks = out.trim().split('\n\n');
    assert.match(
      blocks[0]!,
      /a\.txt: published 2022-05-25T21:37 \(Wednesday 25 May 2022, 21:37\), stated by the text$/,
    );
    assert.match(blocks[2]!, /a\.txt:5:20 “Monday night” TIME 2022-05-23TNI \(Monday 23 May 2022, night\)\n/);
    assert.match(blocks[3]!, /a\.txt:7:1 “Two days later” DATE 2022-05-25 \(Wednesday 25 May 2022\)\n/);
    assert.match(blocks[4]!, /“three hours” DURATION PT3H \(3 hours\)\n/);
    assert.equal(blocks.length, 5);
  });

  it('names the recogniser, the steps, the fields and the anchor', async () => {
    const { out } = await explain(article);
    const [, , weekday, later] = out.trim().split('\n\n');
    assert.match(weekday!, /\n {2}recogniser: \w+/);
    assert.match(weekday!, /\n {2}step: .*publication date/);
    assert.match(weekday!, /\n {2}stated: weekday\n {2}inferred: day, month, year\n/);
    assert.match(weekday!, /\n {2}anchor: the publication date$/);
    assert.match(later!, /\n {2}anchor: “Monday night” at 5:20$/);
  });

  it('says what is not known', async () => {
    const { out } = await explain('They met on Wednesday, after 2/12/03.\n');
    assert.match(out, /a\.txt: the publication date is not known\n/);
    assert.match(out, /“Wednesday” DATE not resolved\n/);
    assert.match(out, /“2\/12\/03” DATE not resolved\n(?: .*\n)* {2}could mean: 2003-12-02 or 2003-02-12\n/);
  });

  it('goes on after a file that it cannot read', async () => {
    const { code, out, error } = await explain(article, join(folder, 'none.txt'));
    assert.equal(code, 2);
    assert.match(error, /none\.txt: there is no such file/);
    assert.match(out, /Monday night/);
  });

  it('is for people: it does not go with --jsonl', async () => {
    assert.equal((await explain(article, '--jsonl')).code, 2);
    assert.equal((await dateline(['annotate', '--explain'])).code, 2);
  });
});
