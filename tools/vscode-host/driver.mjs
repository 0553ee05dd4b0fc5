// Drives a workbench that shows an article: points at words, waits for what the extension draws, takes pictures.

/** How the workbench looks in pictures. */
export const pictureSettings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'breadcrumbs.enabled': false,
  'editor.fontSize': 13,
  'editor.lineHeight': 20,
  'editor.fontFamily': 'DejaVu Sans Mono',
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.hover.delay': 100,
  'editor.lightbulb.enabled': 'off',
  'editor.occurrencesHighlight': 'off',
};

const attempts = 6;

/** @param {import('playwright-core').Page} page */
export function drive(page) {
  const line = (text) => page.locator('.editor-instance .view-line').filter({ hasText: text }).first();
  const counts = page.locator('[id="dateline-desk.dateline.dateline.counts"]');

  return {
    line,
    counts,

    /** Until the article stands there with what the server found in it. */
    async ready(words) {
      await line(words).waitFor({ timeout: 60_000 });
      await counts.waitFor({ timeout: 60_000 });
    },

    /** Waits for a hover over the words that holds an answer; a machine at work may miss the mouse, which then comes again. */
    async hover(words, answer = words) {
      const hover = page.locator('.monaco-hover:not(.hidden)').filter({ hasText: answer }).first();
      for (let attempt = 1; ; attempt++) {
        const { x, y } = await middleOf(line(words), words);
        await page.mouse.move(x - 3, y);
        await page.mouse.move(x, y, { steps: 3 });
        try {
          await hover.waitFor({ timeout: 5_000 });
          return;
        } catch (error) {
          if (attempt === attempts) throw error;
          await page.mouse.move(2, 2);
        }
      }
    },

    /** Plain mouse coordinates: Playwright's own click scrolls Monaco's inner elements and leaves the editor shifted. */
    async click(locator) {
      const { x, y, width, height } = await locator.boundingBox();
      await page.mouse.click(x + Math.min(width / 2, 60), y + height / 2);
    },

    async clickWords(words) {
      const { x, y } = await middleOf(line(words), words);
      await page.mouse.click(x, y);
    },

    /** `asks`: the command goes on with a question in the same place. */
    async command(title, { asks = false } = {}) {
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input').fill(`>${title}`);
      await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first().waitFor();
      await page.keyboard.press('Enter');
      if (!asks) await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    },

    /** The Article view in the side bar, with something in it. */
    async showArticleView() {
      const icon = page
        .locator('.activitybar .action-item')
        .filter({ has: page.locator('[aria-label^="Dateline"]') });
      await icon.first().waitFor({ timeout: 60_000 });
      await this.click(icon.first());
      await page
        .locator('.sidebar .monaco-list-row')
        .filter({ hasText: 'People' })
        .waitFor({ timeout: 30_000 });
    },
  };
}

/** The middle of the words on the page. A line is drawn as one element for each token, with no-break spaces. */
function middleOf(line, words) {
  return line.evaluate((element, wanted) => {
    const page = element.ownerDocument;
    const walker = page.createTreeWalker(element, 4);
    const pieces = [];
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      pieces.push({ node, start: text.length });
      text += node.data.replaceAll('\u00a0', ' ');
    }
    const middle = text.indexOf(wanted) + Math.floor(wanted.length / 2);
    const { node, start } = pieces.findLast((piece) => piece.start <= middle);
    const range = page.createRange();
    range.setStart(node, middle - start);
    range.setEnd(node, middle - start + 1);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, words);
}
