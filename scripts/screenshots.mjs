// Takes the pictures of the README: drives the extension in a real VS Code on the sample articles.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drive, pictureSettings } from '../tools/vscode-host/driver.mjs';
import { openWorkbench } from '../tools/vscode-host/workbench.mjs';

const repo = join(dirname(fileURLToPath(import.meta.url)), '..');
const images = join(repo, 'docs/images');
mkdirSync(images, { recursive: true });

const built = spawnSync(process.execPath, [join(repo, 'scripts/build.mjs')], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

await withArticle('examples', 'tram-depot.article', {}, pictureAnalysis);
await withArticle(
  'examples/annotated',
  'harbour-ferry.article',
  { 'dateline.annotator': 'Sorcha Vale' },
  pictureAnnotations,
);

async function withArticle(folder, open, settings, take) {
  const workbench = await openWorkbench({
    folder: join(repo, folder),
    open,
    extension: repo,
    settings: { ...pictureSettings, ...settings },
    viewport: { width: 1280, height: 820 },
    scale: 1.5,
  });
  try {
    await take(workbench);
  } finally {
    await workbench.close();
  }
}

async function pictureAnalysis({ page }) {
  const driver = drive(page);
  await driver.ready('Lisbon to reopen');
  await driver.showArticleView();
  await driver.clickWords('Teresa Valdrão');
  await picture(page, 'overview');
  await hover(page, driver, 'hover-person', 'Teresa Valdrão', 'Names used');
  await hover(page, driver, 'hover-date', 'Tuesday', '2024-03-19');
  await hover(page, driver, 'hover-quotation', 'first course will begin', 'quotation');
  await page.keyboard.press('Control+Shift+M');
  const row = page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'not a Friday' });
  await row.waitFor();
  await driver.click(row);
  await page.mouse.move(2, 2);
  await picture(page, 'warnings');
}

async function pictureAnnotations({ page, workspace }) {
  const driver = drive(page);
  await driver.ready('Harbour ferry');
  await page.locator('.editor-instance .comment-range-glyph').first().waitFor({ state: 'attached' });
  await hover(page, driver, 'annotations', '4.2 million', 'money');

  await driver.command('Dateline: Show All Annotations');
  await page.locator('.sidebar .monaco-list-row').filter({ hasText: 'source needed' }).first().waitFor();
  await driver.command('Comments: Expand All Comments');
  await page.locator('.review-widget').filter({ hasText: 'without the lights' }).waitFor();
  await picture(page, 'threads');
  await driver.command('Comments: Collapse All Comments');

  await driver.clickWords('Harbour ferry');
  await driver.command('Dateline: Review Suggestions');
  await picture(page, 'review');
  await page.keyboard.press('Escape');

  await driver.command('Dateline: Export Annotations', { asks: true });
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'TEI' }).waitFor();
  await picture(page, 'export');
  await page.keyboard.press('Escape');

  await driver.command('Dateline: Compare with Another Annotator', { asks: true });
  await page.locator('.quick-input-widget input').fill(join(workspace, 'second-reader.annotations.json'));
  await page.keyboard.press('Enter');
  await page.locator('.sidebar .monaco-list-row').filter({ hasText: 'F1' }).first().waitFor();
  await picture(page, 'differences');
}

async function hover(page, driver, name, words, answer) {
  await driver.hover(words, answer);
  await picture(page, name);
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
}

/** After a moment, so that scroll bars and fades are over. */
async function picture(page, name) {
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(images, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}
