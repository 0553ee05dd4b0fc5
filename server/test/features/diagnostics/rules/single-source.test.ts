// Tests of the rule single-source.
import { singleSource } from '../../../../src/features/diagnostics/rules/single-source.ts';
import { checkRule } from '../checkRule.ts';

const filler = 'The road runs along the river and over the old bridge to the market town. '.repeat(10).trim();

checkRule(singleSource, {
  valid: [
    'The road is open again, the press service of the ministry reports.',
    filler,
    `The road is open again, the press service of the ministry reports.\n\n${filler}\n\nDrivers told reporters that it was slow.`,
    `The road is open again, the press service of the ministry reports.\n\n${filler}\n\nAccording to the police it was slow.`,
    `According to Bo Carr, the road is open.\n\n${filler}\n\nMayor Ann Lee said that it was slow.`,
    `${filler}\n\nThe road was opened according to plan.`,
  ],
  invalid: [
    `The road is open again, [[X:the press service of the ministry reports]].\n\n${filler}`,
    `[[X:According to the police]], the road is open.\n\n${filler}`,
  ],
});
