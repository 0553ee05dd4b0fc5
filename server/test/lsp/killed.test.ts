// What a server that is killed leaves behind; `npm run killed` does it a hundred times.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAtomically } from '../../src/cli/files/writeAtomically.ts';
import type { AnnotateOutcome } from '../../src/protocol/annotations.ts';
import { seededRandom } from '../precision/random.ts';
import { KillingGround } from './killing.ts';
import { TestClient, article, rangeOf } from './support.ts';

describe('language server: killed while annotating', () => {
  it('loses at most the change in flight, and leaves a file that parses', async function () {
    this.timeout(60_000);
    const moments = [2.4, 0.1, 5.8];
    const ground = await KillingGround.make(seededRandom(7));
    try {
      for (const moment of moments) {
        const { faults } = await ground.round(moment);
        assert.deepEqual(faults, [], `killed after ${moment} changes`);
      }
      await ground.age();
      assert.deepEqual((await ground.round(3)).faults, []);
      assert.ok((await ground.leftovers()).length <= 1, 'earlier leftovers are cleared away');
    } finally {
      await rm(ground.folder, { recursive: true, force: true });
    }
  });

  it('takes in what another window wrote just before', async function () {
    this.timeout(60_000);
    const [one, two] = await Promise.all([TestClient.start(), TestClient.start()]);
    try {
      const uri = await one.open('shared.txt', article);
      await two.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'plaintext', version: 1, text: article },
      });
      const range = rangeOf(article, 'the debate');
      for (let number = 0; number < 10; number += 1) {
        const client = number % 2 === 0 ? one : two;
        const params = { range, label: `n${number}`, note: '' };
        assert.ok((await client.ask<AnnotateOutcome>('dateline/annotate', uri, params)).done);
      }
      const json = await readFile(one.file('shared.txt.annotations.json'), 'utf8');
      for (let number = 0; number < 10; number += 1) assert.ok(json.includes(`"n${number}"`), `n${number}`);
    } finally {
      await Promise.all([one.stop(), two.stop()]);
    }
  });

  it('clears away parts of sidecars that are old, and no file of the user', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-parts-'));
    const sidecar = 'a.md.annotations.json';
    const kept = [
      'b.md.annotations.json.123456789',
      `${sidecar}.1`,
      `${sidecar}.20240131`,
      `${sidecar}.bak`,
      'a.md.123456789',
    ];
    const yesterday = new Date(Date.now() - 86_400_000);
    for (const name of [...kept, `${sidecar}.123456789`]) {
      await writeFile(join(folder, name), '{');
      await utimes(join(folder, name), yesterday, yesterday);
    }
    await writeFile(join(folder, `${sidecar}.987654321`), '{');
    await writeAtomically(join(folder, sidecar), '{}');
    assert.deepEqual((await readdir(folder)).sort(), [...kept, sidecar, `${sidecar}.987654321`].sort());
    await rm(folder, { recursive: true });
  });
});
