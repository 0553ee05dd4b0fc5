// Finds a Chromium for the workbench; on a bare Linux machine, the one that came with the host.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * CHROME_PATH, else the host's own Chromium, else an installed browser.
 * @param {string} root where the host is installed
 * @returns {{ executablePath: string, env: Record<string, string> }}
 */
export function findBrowser(root) {
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH, env: {} };
  const folder = path.join(root, 'chromium');
  const own = path.join(folder, 'chromium');
  if (fs.existsSync(own)) {
    const libraries = path.join(folder, 'al2023/lib');
    return {
      executablePath: own,
      env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: path.join(folder, 'fonts.conf') },
    };
  }
  const executablePath = installed.find((file) => fs.existsSync(file));
  if (!executablePath)
    throw new Error(`no Chromium or Chrome found; set CHROME_PATH (tried ${installed.join(', ')})`);
  return { executablePath, env: {} };
}

/**
 * The npm package keeps Chromium's headless shell and the libraries that a bare machine lacks brotli-compressed.
 * @param {string} part the folder being installed
 * @param {string} root the name it will have
 */
export function unpackBrowser(part, root) {
  const packed = path.join(part, 'node_modules/@sparticuz/chromium/bin');
  if (!fs.existsSync(packed)) return;
  const unpacked = (file) => brotliDecompressSync(fs.readFileSync(path.join(packed, file)));
  const folder = path.join(part, 'chromium');
  const libraries = path.join(folder, 'al2023');
  fs.mkdirSync(libraries, { recursive: true });
  fs.writeFileSync(path.join(folder, 'chromium'), unpacked('chromium.br'), { mode: 0o755 });
  const tar = spawnSync('tar', ['-xf', '-', '-C', libraries], { input: unpacked('al2023.tar.br') });
  if (tar.status !== 0) throw new Error(`tar: ${String(tar.stderr)}`);
  fs.writeFileSync(path.join(folder, 'fonts.conf'), fontConfiguration(root));
  fs.rmSync(packed, { recursive: true, force: true });
}

/** Without a configuration that knows fonts the browser aborts. */
function fontConfiguration(root) {
  const families = {
    'DejaVu Sans Mono': ['monospace', 'Monospace', 'Courier New'],
    'DejaVu Sans': ['sans-serif', 'sans', 'system-ui', 'Arial', 'Helvetica'],
    'DejaVu Serif': ['serif', 'Times New Roman', 'Georgia'],
  };
  const match = (asked, given) =>
    `<match target="pattern"><test name="family"><string>${asked}</string></test>` +
    `<edit name="family" mode="assign" binding="same"><string>${given}</string></edit></match>`;
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `<dir>${path.join(root, 'node_modules/dejavu-fonts-ttf/ttf')}</dir>`,
    `<cachedir>${path.join(root, 'chromium/fontcache')}</cachedir>`,
    ...Object.entries(families).flatMap(([given, asked]) => asked.map((name) => match(name, given))),
    '</fontconfig>\n',
  ].join('\n');
}
