// Mouse and keyboard on the workbench: what a person sees and does. `VSIX=dateline.vsix` tests the packaged extension.
import assert from 'node:assert/strict';
import * as path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { drive, pictureSettings } from './driver.mjs';
import { openWorkbench } from './workbench.mjs';

const repo = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const vsix = process.env.VSIX;
let workbench;
let page;
let driver;

before(async () => {
  workbench = await openWorkbench({
    folder: path.join(repo, 'examples'),
    open: 'tram-depot.article',
    settings: pictureSettings,
    ...(vsix ? { vsix } : { extension: repo }),
  });
  page = workbench.page;
  driver = drive(page);
});
after(() => workbench?.close());

test('warnings are underlined', async () => {
  await driver.ready('Lisbon to reopen');
  await page.locator('.editor-instance .squiggly-warning').first().waitFor({ state: 'attached' });
});

test('the status bar counts', async () => {
  assert.match((await driver.counts.textContent()) ?? '', /\d+\D+\d+\D+\d+\D+\d+/);
});

test('a hover says who it is', async () => {
  await driver.hover('Teresa Valdrão');
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
});

test('a click in the Article view goes to the place', async () => {
  await driver.showArticleView();
  const row = page.locator('.sidebar .monaco-list-row').filter({ hasText: 'Solheim' }).first();
  await row.waitFor();
  await driver.click(row);
  await page
    .locator('.statusbar')
    .getByText(/selected\)/)
    .waitFor();
});

test('the view follows the cursor', async () => {
  await driver.clickWords('Teresa Valdrão');
  await page.locator('.sidebar .monaco-list-row.selected').filter({ hasText: 'Valdrão' }).waitFor();
});

test('the report opens from the palette', async () => {
  await driver.command('Dateline: Show Article Report');
  await page.locator('.tab').filter({ hasText: 'Report on tram-depot.article' }).waitFor();
});

test('a label is chosen by its key, and the mark says what it is', async () => {
  await page.locator('.tab').filter({ hasText: 'tram-depot.article' }).first().click();
  await driver.clickWords('ceremony');
  await chord('a');
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'legal' }).waitFor();
  await page.keyboard.press('4');
  await page.locator('.quick-input-title').filter({ hasText: 'Annotate: legal' }).waitFor();
  await page.keyboard.type('Who else was there?');
  await page.keyboard.press('Enter');
  await driver.hover('ceremony', 'Who else was there?');
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
});

test('a review is done by single keys, and the text stays as it is', async () => {
  const review = page.locator('[id="dateline-desk.dateline.dateline.review"]');
  const at = (number) => review.filter({ hasText: `open, ${number} of` }).waitFor({ timeout: 20_000 });
  const headline = await driver.line('Lisbon to reopen').textContent();
  await driver.clickWords('Lisbon to');
  await chord('v');
  await at(1);
  for (const [key, number] of [
    ['n', 2],
    ['y', 3],
    ['p', 1],
    ['n', 3],
    ['u', 2],
    ['y', 3],
  ]) {
    await page.keyboard.press(key);
    await at(number);
  }
  await page.keyboard.press('Escape');
  await review.waitFor({ state: 'hidden' });
  assert.equal(await driver.line('Lisbon to reopen').textContent(), headline);
  await page.locator('.tab.dirty').waitFor({ state: 'detached' });
});

async function chord(key) {
  await page.keyboard.press('Alt+d');
  await page
    .locator('.statusbar')
    .getByText(/waiting for/i)
    .waitFor();
  await page.keyboard.press(key);
}
