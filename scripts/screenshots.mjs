// Takes the pictures of the README: drives the extension in a real VS Code on the sample article.
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

const workbench = await openWorkbench({
  folder: join(repo, 'examples'),
  open: 'tram-depot.article',
  extension: repo,
  settings: pictureSettings,
  viewport: { width: 1280, height: 820 },
  scale: 1.5,
});
const { page } = workbench;
const driver = drive(page);
try {
  await driver.ready('Lisbon to reopen');
  await driver.showArticleView();
  await driver.clickWords('Teresa Valdrão');
  await picture('overview');
  await hover('hover-person', 'Teresa Valdrão', 'Names used');
  await hover('hover-date', 'Tuesday', '2024-03-19');
  await hover('hover-quotation', 'first course will begin', 'quotation');
  await page.keyboard.press('Control+Shift+M');
  const row = page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'not a Friday' });
  await row.waitFor();
  await driver.click(row);
  await page.mouse.move(2, 2);
  await picture('warnings');
} finally {
  await workbench.close();
}

async function hover(name, words, answer) {
  await driver.hover(words, answer);
  await picture(name);
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
}

/** After a moment, so that scroll bars and fades are over. */
async function picture(name) {
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(images, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}
