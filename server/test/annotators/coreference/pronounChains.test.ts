// Tests of pronouns and descriptions in whole articles, analysed from the text: [[IS=Ann Lee:she]] is she, [[IS:she]] is left open.
import assert from 'node:assert/strict';
import { analyzeArticle } from '../../../src/article/analyzeArticle.ts';
import { entityOf } from '../../../src/article/queries.ts';
import { parseMarkedText, printMarkedText } from '../../support/markedText.ts';

/** The marks with what the analysis says in them. */
function resolve(marked: string): string {
  const { text, marks } = parseMarkedText(marked);
  const article = analyzeArticle(text);
  const found = marks.map((mark) => {
    const mention = article.mentions.find(({ span }) => span.start === mark.start && span.end === mark.end);
    return { ...mark, value: mention && entityOf(article, mention.id)?.name };
  });
  return printMarkedText(text, found);
}

const articles: Readonly<Record<string, string>> = {
  'a council meeting': `Harbour Plan Splits Council

Mayor Jana Holt opened the session in Northmouth on Monday. The harbour, [[IS=Jana Holt:she]] said, would be dredged by May.

“We have waited long enough,” [[IS=Jana Holt:she]] said. “Ships pass us by.”

Council member Peter Marsh told reporters that Holt had no money for it. “Nothing is paid for,” [[IS=Peter Marsh:he]] said.

Holt spokesman Omar Reyes said Marsh was wrong. “The money is there,” [[IS=Omar Reyes:he]] added.`,

  'a speaker who comes last in the sentence': `The bridge will close in June, said Carl Winter, an engineer who once worked for Tom Boyd.

“It is cracked,” [[IS=Carl Winter:he]] said.

Boyd's firm built it in a hurry and cut corners everywhere, Winter argues.

“They used cheap steel,” [[IS=Carl Winter:he]] said.

According to Boyd, Winter was dismissed. “He was late every day,” [[IS=Tom Boyd:he]] said.`,

  'someone new at the end of the sentence': `While Paul Gray had many friends in the union, that is not so for its new head, which worries Henry Adler, president of the dockers' club.

“Nobody sings for us any more,” [[IS=Henry Adler:he]] said.

Maria Stone's plan was supported by Alice Webb, the club's treasurer, who said it was sound.

“It adds up,” [[IS=Alice Webb:she]] said.`,

  'who asks is not who answers': `Tom Boyd also was not sure when Jack Tanner asked whether the union would strike.

“I cannot look into the future,” [[IS=Tom Boyd:he]] said.`,

  'a widow': `Dorothy Marsh, the widow of Ted Marsh, spoke at the rally on Sunday.

“I have no doubt,” [[IS=Dorothy Marsh:Marsh]] said. “None,” [[IS=Dorothy Marsh:she]] added.

His sister, [[IS=Ellen:Ellen]], stayed away. “I was ill,” [[IS=Ellen:she]] said.`,

  'a speaker who is no person': `Peter Marsh paid the bill. The audience said that it was enough. “I am glad,” [[IS=Peter Marsh:he]] said.

Mr. Marsh also noted that the harbour was open. “Come and see,” [[IS=Peter Marsh:he]] said.

“Nobody is there,” a retired engineer said. “Nothing,” [[IS:he]] added.`,

  'a son who speaks in two paragraphs': `Jack Boyd promised a gift. [[IS=Jack Boyd:Boyd]] never paid it.

Then Eric Boyd called.

“My father is generous,” [[IS=Eric Boyd:Boyd]] said.

[[IS=Jack Boyd:Boyd]] was not at home.`,

  'a governor with the name of both': `Virginia Gov. Terry Holm signed the order on Friday. He had promised it for years.

Holm remarked that he had asked Attorney General Mark Dunn.

“This is the law,” [[IS=Terry Holm:he]] said.`,

  'a candidate': `Jana Holt wants the harbour back, and Holt wants it soon.

[[IS=Jana Holt:The candidate]] told voters in Northmouth that her plan was sound. “It is paid for,” [[IS=Jana Holt:she]] said.

“I will not wait,” [[IS=Jana Holt:the Liberal candidate]] said.

Holt, appearing after Peter Marsh, blamed the council.

“We need change,” [[IS=Jana Holt:the Northmouth businesswoman]] said.

Holt's mother, a doctor, stayed away. [[IS:The governor]] stayed away too.`,

  'no candidate for a description': `Attorney General Mark Dunn left on Monday. Dunn was silent.

[[IS:The governor]] spoke instead. “It is over,” [[IS:he]] said.

Peter Marsh thanked Tom Boyd. [[IS:The businessman]] smiled. [[IS:The judge]] smiled too.`,

  'a spokesman without a name': `Harbour spokesman Omar Reyes denied it on Monday.

A spokesman for the union laughed. “They always say that,” [[IS:he]] said. [[IS:The spokesman]] hung up.

Reyes called again. “We are sure,” [[IS=Omar Reyes:the spokesman]] said.`,

  'words of the first person': `“[[IS=Jana Holt:I]]’ll keep [[IS=Jana Holt:my]] word,” said Mayor Jana Holt. “We will see. [[IS:He]] has not called [[IS=Jana Holt:me]].”

“The mayor told me, ‘[[IS:I]] am sorry,’ and [[IS=Peter Marsh:I]] forgave her,” Peter Marsh said. [[IS:I]] asked him why.

"Nobody's perfect, and [[IS=Peter Marsh:I]] don't mind. She said '[[IS:I]] don't', and [[IS=Peter Marsh:I]] said nothing," Marsh added.`,

  reflexives: `Jana Holt blamed [[IS=Jana Holt:herself]] when Peter Marsh left. Marsh [[IS=Peter Marsh:himself]] was calm.

The harbour was quiet. For [[IS:himself]] nobody spoke.`,

  'pronouns that look ahead': `The port closed at noon.

When [[IS=Peter Marsh:he]] arrived, Peter Marsh found the gate shut. Marsh phoned Tom Boyd. When [[IS=Peter Marsh:he]] called again, Boyd had left.

As [[IS=Jana Holt:she]] has before, Mayor Jana Holt played it down. For [[IS=Peter Marsh:his]] part, Peter Marsh laughed.

When [[IS=Peter Marsh:he]] was asked, Jana Holt and Tom Boyd said nothing.`,

  contractions: `Peter Marsh opened the gate. [[IS=Peter Marsh:He]]’d lost the key twice, and [[IS=Peter Marsh:he]]’ll lose it again.`,
};

describe('coreference of pronouns in articles', () => {
  for (const [name, marked] of Object.entries(articles))
    it(name, () => {
      assert.equal(resolve(marked), marked);
    });
});
