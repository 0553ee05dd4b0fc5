// Tests of the rule undefined-acronym.
import { undefinedAcronym } from '../../../../src/features/diagnostics/rules/undefined-acronym.ts';
import { checkRule } from '../checkRule.ts';

checkRule(undefinedAcronym, {
  valid: [
    'The debts of the River and Delta Corp, RIDEC, were sold. RIDEC has no cash.',
    'A stake in RBT Securities inc was sold. Members of the RBT board left.',
    'The River Basin Trust (RBT) met on Friday. Members of the RBT voted.',
    'The RBT (River Basin Trust) met on Friday.',
    'The US and the UN met the EU in Geneva.',
    'Shares of RBT Holdings fell on Friday. Members of the RBT board left.',
    'The RBT [River Basin Trust, a charity] met on Friday.',
    'NEW ROME, March 9 - A ship sank.',
    'He wrote to @RBTV and bought a 60GB disk for RM10.',
    'Ann Lee (R-S.C.) and Tom Vale (D-W.Va.) voted.',
    'The River Basin Trust ( RBT) met. The RBT voted.',
    'OLD TOWN, Dec 16 - At least three boats sank.',
    'BRIDGE CLOSED: Nobody may cross it.',
    'Shares of the firm <RBTX.L> fell on Friday.',
    'A fine of up to RM50,000 was set.',
    'The firm of Wayne, N.J., makes paint.',
    'Shares of RBT Northern Corp fell on Friday.',
    'MEMBERS OF THE RBT VOTE\n\nThey voted on Friday.',
    'The news agency RBT said so. RBT has ten reporters.',
    'They spoke on RBT radio on Friday.',
    'London-based RBT left. So did the RBT, the joint military command.',
    'Tom Vale, SC, spoke. It cost NZ $ 20.',
    '“The RBT is ours,” said Ann Lee.',
    {
      text: 'The River Basin Trust met on Friday. Members of the RBT voted.',
      settings: { knownAcronyms: [], style: { acronymBrackets: 'never' } },
    },
    { text: 'Members of the RBT voted on Friday.', settings: { knownAcronyms: ['RBT'] } },
  ],
  invalid: [
    'As chair of the [[X:RBT]], her next task is the bridge.',
    {
      text: 'Every Brook and Stream Runs Free\n\nThe law that is called Every Brook and Stream Runs Free was praised. Most liked [[X:EBSRF]].',
      after:
        'Every Brook and Stream Runs Free\n\nThe law that is called Every Brook and Stream Runs Free (EBSRF) was praised. Most liked EBSRF.',
    },
    {
      text: 'The River Basin Trust met on Friday. Members of the [[X:RBT]] voted.',
      after: 'The River Basin Trust (RBT) met on Friday. Members of the RBT voted.',
    },
    {
      text: 'The [[X:RBT]] met on Friday. The River Basin Trust has ten members.',
      message: '“River Basin Trust (RBT)”',
      after: 'The RBT met on Friday. The River Basin Trust (RBT) has ten members.',
    },
    { text: 'The [[X:RBT]] met on Friday. Members of the RBT voted.', message: 'RBT is never introduced' },
  ],
});
