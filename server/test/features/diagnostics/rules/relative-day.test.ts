// Tests of the rule relative-day.
import { profiles } from '../../../../src/features/diagnostics/profiles/profiles.ts';
import { relativeDay } from '../../../../src/features/diagnostics/rules/relative-day.ts';
import { checkRule } from '../checkRule.ts';

// A Wednesday.
const dateline = 'SEFTON, May 25, 2022 — ';
const reuters = { knownAcronyms: [], style: profiles.reuters.style };
const ap = { knownAcronyms: [], style: profiles.ap.style };

checkRule(relativeDay, {
  valid: [
    `${dateline}The council met on Tuesday.`,
    `${dateline}“We met yesterday,” said Ann Lee.`,
    `${dateline}Today, games have large budgets. Most of the ferries today are old.`,
    `${dateline}In today’s world the ferry has no place.`,
    `${dateline}The days of yesteryear are gone.`,
  ],
  invalid: [
    {
      text: `${dateline}The council met [[X:yesterday]] and voted.`,
      settings: reuters,
      after: `${dateline}The council met on Tuesday and voted.`,
      message: 'Readers of another day take “yesterday” for another date. Write “Tuesday”.',
    },
    {
      text: `${dateline}The council met [[X:yesterday]] and will vote [[X:tomorrow morning]].`,
      settings: ap,
      after: `${dateline}The council met Tuesday and will vote Thursday morning.`,
    },
    {
      text: `${dateline}Ann Lee said [[X:today]] that the bridge will open after [[X:tomorrow]]’s vote.`,
      settings: reuters,
      after: `${dateline}Ann Lee said on Wednesday that the bridge will open after Thursday’s vote.`,
    },
    {
      text: `${dateline}It rained. [[X:Yesterday]] the sun came out.`,
      settings: ap,
      after: `${dateline}It rained. On Tuesday the sun came out.`,
    },
    { text: 'The council met [[X:yesterday]].', message: 'Write the weekday.' },
    {
      text: `${dateline}The council meets [[X:tonight]].`,
      settings: ap,
      after: `${dateline}The council meets Wednesday night.`,
    },
  ],
});
