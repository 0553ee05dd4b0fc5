// Brings what the user said of names into the mention layer. It wins over the analysis and over the register of names.
import type { Document } from '../../document/document.ts';
import type { Mention } from '../layers.ts';
import { followersOf } from './followers.ts';
import { bySection, keyOf, numbered } from './mentionsBySection.ts';
import type { NameJudgement, TypeJudgement } from './nameJudgement.ts';
import { isTyped } from './nameJudgement.ts';
import { growNameTree } from './nameTree.ts';
import { genderOf, placeNames } from './placeNames.ts';
import { nameKey } from './register.ts';

/** Mentions in the order of the text. Of a name that is judged twice the first judgement counts. */
export function judgeNames(
  document: Document,
  mentions: readonly Mention[],
  judgements: readonly NameJudgement[],
): readonly Mention[] {
  if (judgements.length === 0) return mentions;
  const { byKey } = growNameTree(judgements.map((judgement) => [judgement.name, judgement]));
  const names = growNameTree([...byKey.values()].filter(isTyped).map((judged) => [judged.name, judged]));
  const sections = bySection(document, mentions);
  const followed = followersOf(sections, byKey);
  const judged = sections.flatMap(({ section, own }) => {
    const left = own.flatMap((mention) => {
      const key = keyOf(section, mention) ?? '';
      const judgement = byKey.get(key);
      if (judgement) return judge(mention, key, judgement);
      const whole = followed(mention, key);
      return whole ? follow(mention, whole) : mention;
    });
    return placeNames(section, left, names, ({ name, type }) => ({
      source: 'judgement',
      type,
      judged: { name: nameKey(name), whole: true },
    }));
  });
  return numbered(judged);
}

/** What the user says to be something else is not what the register lists under that name. */
function judge(mention: Mention, key: string, judgement: NameJudgement): readonly Mention[] {
  if (!isTyped(judgement)) return [];
  const { type } = judgement;
  const { known, ...rest } = mention;
  const gender = type === 'PER' ? (mention.gender ?? genderOf(key)) : undefined;
  const kept = known && mention.type === type ? { known } : {};
  return [{ ...rest, type, gender, ...kept, judged: { name: key, whole: true } }];
}

function follow(mention: Mention, { name, type }: TypeJudgement): Mention {
  const gender = type === 'PER' ? mention.gender : undefined;
  return { ...mention, type, gender, judged: { name: nameKey(name), whole: false } };
}
