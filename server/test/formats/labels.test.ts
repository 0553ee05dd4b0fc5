// The label set, in settings and in .dateline.yaml.
import assert from 'node:assert/strict';
import { parseConfiguration } from '../../src/formats/configuration.ts';
import { defaultLabels, labelsSchema } from '../../src/formats/labels.ts';
import { parseSettings } from '../../src/lsp/settings.ts';

describe('labels', () => {
  it('have a name; colour, key and description may be left out', () => {
    assert.deepEqual(labelsSchema.parse([{ name: ' claim ' }]), [
      { name: 'claim', color: 'yellow', description: '' },
    ]);
  });
  const faults: readonly (readonly [string, object, RegExp])[] = [
    ['no name', [{ name: ' ' }], /name/],
    ['a colour that there is not', [{ name: 'a', color: 'pink' }], /color/],
    ['a key of two letters', [{ name: 'a', key: 'ab' }], /one small letter or digit/],
    ['a capital letter for a key', [{ name: 'a', key: 'A' }], /one small letter or digit/],
    ['something else', [{ name: 'a', colour: 'red' }], /colour/],
    ['two of one name', [{ name: 'a' }, { name: 'a' }], /Two labels have the name “a”/],
    [
      'two with one key',
      [
        { name: 'a', key: 'x' },
        { name: 'b', key: 'x' },
      ],
      /Two labels have the key “x”/,
    ],
  ];
  for (const [title, labels, message] of faults)
    it(`are refused with ${title}, and the settings keep the default`, () => {
      const { settings, problems } = parseSettings({ annotationLabels: labels, annotator: 'Ona Brill' });
      assert.match(problems.join('\n'), message);
      assert.match(problems.join('\n'), /^dateline\.annotationLabels/);
      assert.deepEqual(settings.annotationLabels, defaultLabels);
      assert.equal(settings.annotator, 'Ona Brill');
      const read = parseConfiguration(`labels: ${JSON.stringify(labels)}\n`);
      assert.equal(read.ok, false);
      assert.match(read.message, message);
    });
  it('are read from .dateline.yaml, with those of relations', () => {
    const read = parseConfiguration(
      'labels:\n  - name: claim\n    color: red\n    key: c\nrelationLabels: [denies]\n',
    );
    assert.ok(read.ok);
    assert.deepEqual(read.configuration.labels, [{ name: 'claim', color: 'red', key: 'c', description: '' }]);
    assert.deepEqual(read.configuration.relationLabels, ['denies']);
  });
  it('of the default set are valid, and each has a key', () => {
    assert.deepEqual(labelsSchema.parse(defaultLabels), defaultLabels);
    assert.equal(defaultLabels.map(({ key }) => key).join(''), '123456789');
  });
});
