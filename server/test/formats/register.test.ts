// `entities.yaml`: what is valid, where the faults of an invalid one are, and what stands twice.
import assert from 'node:assert/strict';
import { parseRegister } from '../../src/formats/register.ts';
import { addEntry, entryPlace } from '../../src/formats/registerEdits.ts';
import { entry } from '../support/register.ts';

describe('register of names', () => {
  for (const yaml of ['', '# nothing yet\n', '[]\n'])
    it(`reads ${JSON.stringify(yaml)}`, () => {
      assert.deepEqual(parseRegister(yaml), { ok: true, register: [], doubles: [] });
    });

  it('reads all fields, and keys whose values are commented out', () => {
    const yaml = `
- name: Ann Lee
  type: person
  aliases: [Lee]
  never:
    # - Annie
  titles: [{ title: Mayor, from: 2019, to: 2023-06-30 }, { title: Clerk }]
  links: [https://example.org/]
  notes: Two words.
`;
    const titles = [
      { title: 'Mayor', from: '2019', to: '2023-06-30' },
      { title: 'Clerk', from: undefined, to: undefined },
    ];
    const links = ['https://example.org/'];
    const expected = entry('PER', 'Ann Lee', { aliases: ['Lee'], titles, links, notes: 'Two words.' });
    assert.deepEqual(parseRegister(yaml), { ok: true, register: [expected], doubles: [] });
  });

  for (const [yaml, ...expected] of [
    ['- name: [\n', [2, 1, /flow/i]],
    ['name: Ann Lee\n', [1, 1, /is a list/]],
    ['- name: Ann Lee\n', [1, 3, /entry 1, type/]],
    [
      '- name: 1984\n  type: book\n',
      [1, 9, /entry 1, name: Put 1984 in quotation/],
      [2, 9, /entry 1, type.*person/],
    ],
    ['- {name: " ", type: place}\n', [1, 10, /The name is empty/]],
    ['- {name: A, type: place}\n- {name: B, type: place, alias: C}\n', [2, 33, /entry 2, alias/]],
    ['- {name: A, type: person, titles: [{title: x, from: 2022-02-30}]}\n', [1, 53, /must exist/]],
    [
      '- {name: A, type: person, titles: [{title: x, from: 2022-03, to: 2021}]}\n',
      [1, 66, /ends before it begins/],
    ],
    ['- {name: A, type: person, links: ["javascript:alert(1)"]}\n', [1, 35, /https:/]],
  ] as const) {
    it(`says where ${JSON.stringify(yaml)} is wrong`, () => {
      const parsed = parseRegister(yaml);
      assert.ok(!parsed.ok);
      assert.equal(parsed.faults.length, expected.length);
      parsed.faults.forEach(({ line, column, message }, number) => {
        const [expectedLine, expectedColumn, pattern] = expected[number]!;
        assert.deepEqual([line, column], [expectedLine, expectedColumn]);
        assert.match(message, pattern);
      });
    });
  }

  it('names what stands twice, and uses the rest', () => {
    const parsed = parseRegister(
      '- {name: A, type: place, aliases: [O’B, A]}\n- {name: B, type: place, never: ["O\'B", B]}\n',
    );
    assert.ok(parsed.ok);
    assert.equal(parsed.register.length, 2);
    assert.deepEqual(
      parsed.doubles.map(({ line, column }) => [line, column]),
      [
        [2, 34],
        [2, 41],
      ],
    );
    assert.match(parsed.doubles[0]!.message, /entry of “A” already/);
    assert.match(parsed.doubles[1]!.message, /both as a name to use and under never/);
  });
});

describe('changes to a register', () => {
  const lee = { name: 'Ann Lee', type: 'person', aliases: ['Annie: Lee'] } as const;
  const added = '- name: Ann Lee\n  type: person\n  aliases:\n    - "Annie: Lee"\n';
  for (const [before, after] of [
    ['', added],
    ['# ours', `# ours\n${added}`],
    [
      '- {name: Ayton,  type: place} # home\n\n# end\n',
      `- {name: Ayton,  type: place} # home\n\n# end\n${added}`,
    ],
    [
      '  - name: Ayton\n    type: place\n',
      `  - name: Ayton\n    type: place\n${added.replace(/^/gm, '  ').trimEnd()}\n`,
    ],
    ['[]\n', added],
    ['- name: Ayton\n  type: place\n...\n', `- name: Ayton\n  type: place\n${added}...\n`],
  ] as const) {
    it(`adds an entry to ${JSON.stringify(before)}`, () => {
      assert.equal(addEntry(before, lee), after);
      const place = entryPlace(after, 'Ann Lee');
      assert.equal(place && after.slice(place.start, place.end), 'Ann Lee');
    });
  }
  it('keeps to the style of a list in brackets', () => {
    const changed = addEntry('[{name: Ayton, type: place}]\n', { ...lee, aliases: [] }) ?? '';
    const parsed = parseRegister(changed);
    assert.deepEqual(parsed.ok && parsed.register.map(({ name }) => name), ['Ayton', 'Ann Lee']);
  });
  it('leaves a broken file alone', () => {
    assert.equal(addEntry('- name: [\n', lee), undefined);
    assert.equal(entryPlace('- name: [\n', 'Ann Lee'), undefined);
    assert.equal(entryPlace('a: b\n', 'Ann Lee'), undefined);
  });
});
