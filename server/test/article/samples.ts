// Texts written for the property tests: one of each shape that the annotators look for.

export const samples: readonly string[] = [
  [
    'Mayor of Ayton opens the bridge',
    'Tue, 05/03/2024 - 10:15',
    "Mayor of Ayton Ann Lee opened the bridge on Tuesday with Governor Tom Roe of the Beeton People's Republic (BPR), who arrived in Ayton.",
    '“We waited ten years. Two weeks ago nobody believed in it.',
    'Today it stands,” she said.',
    '“And it will stay,” said the head of Ayton. Roe, 54, said that the BPR would “never forget” 3 April 2019.',
    'Share this',
  ].join('\n\n'),
  'By Jane Doe\n\nPARIS, March 3 – "It\'s late," he said. "Don\'t go," said Dr. Marta Olsen, the minister’s aide. She left at 5 p.m.',
  '# Market news\n\nThe price rose *sharply* from 2010 to 2012, `code` and [a link](http://example.org/x) said.\n\n> “Quoted,” Kim Park wrote.\n\n- one\n- two',
  'Caption: Leo Brandt (left) and Ida Brandt in Oslo, 1 May 2020.\r\n\r\nBrandt told the EU: ‘Nothing is “sure” yet’.\r\n\r\n😀 Unclosed “quote and (bracket and "another one.',
  'Talks\n\nMayor Ann Lee spoke to us.\n\nQ: “Why?”\n\nLEE: We said “no”.\n\nTwice.\n\nTHE PRESIDENT:\n\nI did.\n\nQ: When?\n\nA: “Now.',
  '',
];
