// existence: words and patterns, where they are found and where they are not.
import { ruleIn } from '../../../support/rules.ts';
import { checkRule } from '../checkRule.ts';

checkRule(
  ruleIn(`
id: plain-words
kind: existence
message: “{found}” says little.
reason: Readers skip it.
words: [very, at this point in time, can, Kiev, mail, Lee, p.m., US]
except: [very first, can do]
`),
  {
    valid: [
      'It was everywhere, delivery included.',
      'They can’t come and cannot go.',
      'She sent an e-mail from example.com/x.mail and to us@mail.example.',
      'It was the very first time, a can do story.',
      '“It was very late,” said Ann Holt.',
      'The kiev was overcooked; they told us.',
      'The leeway was small.',
      'We met at 5 p.m, they said.',
      '',
    ],
    invalid: [
      {
        text: 'It was [[X:very]] late. [[X:VERY]] late indeed.',
        message: '“very” says little. Readers skip it.',
      },
      'They met [[X:at  this point in\u00a0time]].',
      'They [[X:can]] go. [[X:Can]] they?',
      'A [[X:Kiev]]-based firm and [[X:Kiev]]’s mayor; KYIV AND [[X:KIEV]].',
      'Mrs [[X:Lee]]’s house.',
      'We met at 5 [[X:p.m.]] on Tuesday.',
      'The [[X:US]] said so.',
      'Council is [[X:very]] late\n\nIt was [[X:very]] late.',
      'It was [[X:very]], [[X:very]] late.',
    ],
  },
);

checkRule(
  ruleIn(`
id: no-percent-sign
kind: existence
message: Write “percent”, not “{found}”.
pattern: \\d+(?:\\.\\d+)? ?%
`),
  {
    valid: ['It rose 5 percent.', 'The % sign.', '“It rose 5 %,” she said.'],
    invalid: ['It rose [[X:5%]] and fell [[X:2.5 %]] later.'],
  },
);

checkRule(
  ruleIn(`
id: spoken-words
kind: existence
in: quotations
case: match
words: [gonna]
`),
  {
    valid: ['They are gonna win.', '“Gonna win,” said Ann Holt.'],
    invalid: ['“We are [[X:gonna]] win,” said Ann Holt.'],
  },
);

checkRule(
  ruleIn(`
id: headline-words
kind: existence
sections: [headline]
case: ignore
words: [Slam]
`),
  {
    valid: ['Council meets\n\nThey slam the door in the office of the council, a witness said on Tuesday.'],
    invalid: [
      'Mayor to [[X:slam]] plan\n\nThey slam the door in the office of the council, a witness said on Tuesday.',
    ],
  },
);
