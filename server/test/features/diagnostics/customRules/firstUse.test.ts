// first-use: terms before what introduces them, and names without what the house asks for.
import { ruleIn } from '../../../support/rules.ts';
import { checkRule } from '../checkRule.ts';

checkRule(
  ruleIn(`
id: introduce-tma
kind: first-use
words: [TMA]
after: Town Marine Authority
`),
  {
    valid: [
      'The Town Marine Authority (TMA) met. The TMA agreed.',
      'TMA to meet\n\nThe Town Marine Authority met on Tuesday in the old harbour hall. The TMA agreed to all of it.',
      'The harbour was shut.',
      '“The TMA met,” said Ann Holt.',
    ],
    invalid: [
      {
        text: 'The [[X:TMA]] met. The Town Marine Authority agreed. The TMA left.',
        message: '“TMA” stands before “Town Marine Authority” introduces it.',
      },
      'The [[X:TMA]] met, and the TMA agreed.',
    ],
  },
);

checkRule(
  ruleIn(`
id: full-names
kind: first-use
entity: person
except: [Zora]
`),
  {
    valid: ['Ann Holt spoke. Holt was late.', 'The singer Zora spoke. Zora was late.'],
    invalid: ['The Holt campaign won. Mayor [[X:Holt]] spoke on Tuesday. Ann Holt was late.'],
  },
);

checkRule(
  ruleIn(`
id: titles-first
kind: first-use
entity: person
needs: title
`),
  {
    valid: ['Mayor Ann Holt spoke. Holt was late.'],
    invalid: ['[[X:Ann Holt]] spoke on Tuesday. Mayor Holt was late.'],
  },
);

checkRule(
  ruleIn(`
id: introduce-people
kind: first-use
entity: person
needs: introduction
`),
  {
    valid: ['Ann Holt, who runs the pier, spoke. Holt was late.'],
    invalid: [
      { text: '[[X:Ann Holt]] spoke first that day. Holt left early.', message: 'is not introduced' },
    ],
  },
);

checkRule(
  ruleIn(`
id: bodies-in-full
kind: first-use
entity: organisation
`),
  {
    valid: ['The Town Marine Authority (TMA) met on Tuesday. The TMA has nine members.'],
    invalid: ['The [[X:TMA]] met on Tuesday. The Town Marine Authority (TMA) has nine members.'],
  },
);
