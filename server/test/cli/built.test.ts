// The built command in processes of its own: exit codes, worker threads, completion, and the files that hand it to CI.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Folder } from './support.ts';
import { clean, faulty, makeFolder } from './support.ts';

const repository = join(import.meta.dirname, '../../..');
const bundle = join(repository, 'dist/cli.mjs');

describe('the built command', () => {
  let folder: Folder;
  before(async () => {
    folder = await makeFolder();
    for (let index = 0; index < 12; index += 1)
      await folder.file(`many/${index}.txt`, index % 3 === 0 ? faulty : clean);
    await folder.file('clean.txt', clean);
    await folder.file('faulty.txt', faulty);
    await folder.file('many/binary.txt', new Uint8Array([0, 1]));
  });
  after(() => folder.remove());

  const dateline = (...args: string[]) => run(process.execPath, [bundle, ...args]);
  const run = (
    command: string,
    args: readonly string[],
    more: { input?: string; env?: Record<string, string> } = {},
  ) =>
    spawnSync(command, [...args], {
      cwd: folder.path,
      encoding: 'utf8',
      ...(more.input === undefined ? {} : { input: more.input }),
      env: { ...process.env, ...more.env },
    });

  it('exits with 0, 1 and 2', () => {
    assert.equal(dateline('check', 'clean.txt').status, 0);
    assert.equal(dateline('check', 'faulty.txt').status, 1);
    assert.equal(dateline('check', 'none.txt', 'faulty.txt').status, 2);
    assert.equal(dateline('check', '--no-such-option').status, 2);
    assert.equal(dateline('--version').status, 0);
  });

  it('reads standard input', () => {
    const args = [bundle, 'check', '--stdin-filename', 'news/a.md'];
    const { stdout, status } = run(process.execPath, args, { input: faulty });
    assert.match(stdout, /^news\/a\.md:5:/);
    assert.equal(status, 1);
  });

  it('reports the same in the same order, whatever the number of threads', () => {
    const [one, three] = ['1', '3'].map((jobs) => dateline('check', '--jobs', jobs, 'many'));
    assert.equal(one!.status, 2);
    assert.equal(one!.stdout.match(/weekday-date-mismatch/g)!.length, 4);
    assert.deepEqual([three!.status, three!.stdout, three!.stderr], [2, one!.stdout, one!.stderr]);
  });

  it('ends quietly where its reader has seen enough', () => {
    const { stderr } = run('bash', [
      '-c',
      `"${process.execPath}" "${bundle}" check many --format json | true`,
    ]);
    assert.doesNotMatch(stderr, /EPIPE|Error/);
  });

  describe('completion', () => {
    const complete = (...words: string[]) => {
      const list = words.map((word) => `'${word}'`).join(' ');
      const script = `source <("${process.execPath}" "${bundle}" completion bash)
        compopt() { COMPREPLY+=("($*)"); }
        COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _dateline; echo "\${COMPREPLY[*]}"`;
      return run('bash', ['-c', script]).stdout.trim();
    };

    it('completes commands, options and values in bash', function () {
      if (process.platform === 'win32') this.skip();
      assert.equal(complete('dateline', 'ch'), 'check');
      assert.equal(complete('dateline', 'check', '--fix'), '--fix --fix-dry-run');
      assert.equal(complete('dateline', 'check', '--format', 'j'), 'json junit');
      assert.equal(complete('dateline', 'check', '--baseline', ''), '(-o default)');
      assert.equal(complete('dateline', 'check', 'ar'), '(-o default)');
      assert.equal(complete('dateline', 'completion', 'z'), 'zsh');
      assert.equal(complete('dateline', 'stet', 'p'), 'prune');
      assert.equal(complete('dateline', 'stet', 'prune', '--dry'), '--dry-run');
      assert.equal(complete('dateline', 'rule', 't'), 'test try');
      assert.equal(complete('dateline', 'rule', 'import', '--ou'), '--output');
    });

    it('is there for zsh and fish', () => {
      assert.match(
        dateline('completion', 'zsh').stdout,
        /'\(--format -f\)--format\[how to report\]:format:\(pretty /,
      );
      const fish = dateline('completion', 'fish').stdout;
      assert.match(fish, /-l format -s f -x -a 'pretty json/);
      assert.match(
        fish,
        /__fish_seen_subcommand_from rule; and __fish_seen_subcommand_from import' -l output/,
      );
      assert.match(dateline('completion', 'zsh').stdout, /'rule import'\)\n/);
      assert.equal(dateline('completion', 'tcsh').status, 2);
    });
  });

  it('runs as a GitHub Action', function () {
    if (process.platform === 'win32') this.skip();
    const action = readYaml('action.yml') as Action;
    const inputs = Object.entries(action.inputs).map(([name, { default: value }]) => [name, value] as const);
    const step = action.runs.steps.at(-1)!;
    const withInputs = (given: Readonly<Record<string, string>>) => {
      const values = new Map([...inputs, ...Object.entries(given)]);
      const env = Object.entries(step.env).map(([name, text]) => [
        name,
        text
          .replace('${{ github.action_path }}', repository)
          .replace(/\$\{\{ inputs\.([a-z-]+) \}\}/, (_, input: string) => values.get(input)!),
      ]);
      const options = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run];
      return run('bash', options, { env: Object.fromEntries(env) as Record<string, string> });
    };
    const found = withInputs({ paths: 'clean.txt\nfaulty.txt\n' });
    assert.match(found.stdout, /^::warning file=faulty\.txt,line=5,/);
    assert.equal(found.status, 1);
    assert.equal(withInputs({ paths: 'faulty.txt', 'max-warnings': '1' }).status, 0);
    const written = withInputs({ paths: 'faulty.txt', format: 'sarif', output: 'out.sarif' });
    assert.equal(written.stdout, '');
    assert.match(readFileSync(join(folder.path, 'out.sarif'), 'utf8'), /"version": "2\.1\.0"/);
  });

  it('runs as hooks of pre-commit, which exist in the package', () => {
    const hooks = readYaml('.pre-commit-hooks.yaml') as Hook[];
    const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as Manifest;
    assert.deepEqual(
      hooks.map(({ id }) => id),
      ['dateline', 'dateline-fix'],
    );
    assert.equal(join(repository, manifest.bin.dateline), bundle);
    for (const { entry } of hooks) {
      const [command, ...args] = entry.split(' ');
      assert.equal(command, 'dateline');
      assert.equal(dateline(...args, 'clean.txt').status, 0);
      assert.equal(dateline(...args, 'clean.txt', 'faulty.txt').status, 1);
    }
  });
});

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly { env: Readonly<Record<string, string>>; run: string }[] };
}

interface Hook {
  readonly id: string;
  readonly entry: string;
}

interface Manifest {
  readonly bin: { readonly dateline: string };
}

function readYaml(name: string): unknown {
  return parse(readFileSync(join(repository, name), 'utf8'));
}
