// Tests of the rule unclosed-quote.
import { unclosedQuote } from '../../../../src/features/diagnostics/rules/unclosed-quote.ts';
import { checkRule } from '../checkRule.ts';

checkRule(unclosedQuote, {
  valid: [
    'Ann Lee said: "In my letter of May 17, I explained my view. "It was not one that I held alone."',
    '“He told us, “Go home,” and we went,” said Ann Lee.',
    '"I began nine months ago. "I have done a lot to get here. "I had my chance." Ann Lee left.',
    '“We came in May. We had nothing.\n\n“Now we have a school,” said Ann Lee.',
    '“We will open the bridge in May,” said Ann Lee.',
    '"We will open the bridge in May," said Ann Lee.',
    '«We will open the bridge in May», said Ann Lee.',
    'The ’90s were good, and the workers’ houses stood.',
    'The board was 6" wide and 4" high.',
    '"We sold 12" records and 7" singles," said Ann Lee.',
    'The council read Lee"s letter and went home before the rain.',
    '"\'Ring Road,"\' he replied. "It is \'The Long Road\' once more."',
    '"We open the bridge in May,\uFFFD\uFFFD said Ann Lee.',
    '“We began with nothing.\n\n“Now we have a school,” said Ann Lee.',
  ],
  invalid: [
    {
      text: '[[X:“]]We are open, she said. “Come in and have tea.”',
      after: '“We are open,” she said. “Come in and have tea.”',
      message: 'before the next one opens',
    },
    'She called it [[X:“]]the end of the line. It was opened by “a man of means” in 1990.',
    {
      text: '[[X:"]]The market is big, Ann Lee said, adding that in Ayton, "we have a small one."',
      after: '"The market is big," Ann Lee said, adding that in Ayton, "we have a small one."',
    },
    {
      text: 'The council met.\n\n[[X:“]]We will open the bridge in May. The work is nearly done.\n\nThe rain fell all night.',
      after:
        'The council met.\n\n“We will open the bridge in May. The work is nearly done.”\n\nThe rain fell all night.',
    },
    {
      text: 'The council met.\n\n[[X:“]]We will open the bridge in May, said Ann Lee. The work is nearly done.\n\nThe rain fell.',
      after:
        'The council met.\n\n“We will open the bridge in May,” said Ann Lee. The work is nearly done.\n\nThe rain fell.',
    },
    {
      text: 'The council met.\n\nAt last it came: [[X:"]]Yes, we open the bridge in May, she said.\n\nThe rain fell.',
      after:
        'The council met.\n\nAt last it came: "Yes, we open the bridge in May," she said.\n\nThe rain fell.',
    },
    {
      text: 'The council met.\n\n[[X:“]]Nobody says what it will cost. The work is nearly done.\n\nThe rain fell.',
      after: 'The council met.\n\n“Nobody says what it will cost. The work is nearly done.\n\nThe rain fell.',
    },
    {
      text: 'Bo Carr writes:\n\n[[X:"]]Kim slept on the sofa.\n\n“Here it is, Kim,” she said. “It is here.”\n\n“So it is,” he said.\n\n"The rain fell on the old pier.\n\n“I know,” she said.',
      message: '2 paragraphs open with " and never close',
    },
    {
      text: 'The council met.\n\n[[X:"]]We open the bridge in May, she said.\n\nThe rain fell.\n\n[[X:"]]The work is nearly done, she said.',
    },
  ],
});
