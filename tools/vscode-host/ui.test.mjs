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
