// Sections of plain text: what is a headline, byline, dateline, caption, page furniture.
import assert from 'node:assert/strict';
import { parseDocument } from '../../src/document/parseDocument.ts';

function outline(text: string): string[] {
  return parseDocument(text, 'plain').sections.map(({ kind, passage }) => `${kind}: ${passage.text}`);
}

const body = 'The council of the town met on Monday and voted for a new bridge over the river.';
const more = 'The bridge is to open in spring.';

describe('sections of plain text', () => {
  it('reads the usual top of an article', () => {
    const text = `Council votes for bridge\n\nBy Ann Lee\n\nWed, 25/05/2022 - 21:37\n\n${body}\n\n${more}`;
    assert.deepEqual(outline(text), [
      'headline: Council votes for bridge',
      'byline: By Ann Lee',
      'dateline: Wed, 25/05/2022 - 21:37',
      `paragraph: ${body}`,
      `paragraph: ${more}`,
    ]);
  });

  it('reads it without blank lines too', () => {
    const text = `Council votes for bridge\r\nAnn Lee, Staff writer\r\n25 May 2022\r\n${body}\r\n${more}`;
    assert.deepEqual(
      outline(text).map((line) => line.split(':')[0]),
      ['headline', 'byline', 'dateline', 'paragraph', 'paragraph'],
    );
  });

  it('takes the date out of the byline', () => {
    assert.deepEqual(outline(`Council votes\n\nBy Ann Lee | May 25, 2022\n\n${body}`).slice(1, 3), [
      'byline: By Ann Lee',
      'dateline: May 25, 2022',
    ]);
  });

  it('cuts off the dateline in front of the report', () => {
    for (const dateline of [
      'PARIS, Nov. 3 (Agency) —',
      'LONDON (Agency) -',
      'RIGA —',
      'Riga, 3 November 2022 (Agency) –',
      'NEW YORK, March 9 -',
    ]) {
      assert.deepEqual(outline(`${dateline} ${body}\n\n${more}`), [
        `dateline: ${dateline}`,
        `paragraph: ${body}`,
        `paragraph: ${more}`,
      ]);
    }
  });

  it('takes no other beginning for a dateline', () => {
    for (const start of [
      'NATO — the alliance — met.',
      'Ann Lee — the mayor — left.',
      'In May - a warm one - he left.',
      'BREAKING NEWS - He left.',
    ]) {
      assert.deepEqual(outline(`${start}\n\n${more}`), [`paragraph: ${start}`, `paragraph: ${more}`]);
    }
  });

  it('joins hard-wrapped lines and keeps long lines apart', () => {
    const wrapped =
      'The council of the town met on Monday and voted for a new bridge over\nthe river, which has been without one since the flood of last year took\nthe old one away.';
    assert.deepEqual(outline(`${wrapped}\n\n${more}`), [`paragraph: ${wrapped}`, `paragraph: ${more}`]);
    const long = `${body} ${body}`;
    assert.deepEqual(outline(`${long}\n${long}`), [`paragraph: ${long}`, `paragraph: ${long}`]);
  });
});

describe('date lines', () => {
  const dates = [
    'Wed, 25/05/2022 - 21:37',
    'Published 3 March 2024',
    '25 May 2022',
    '2022-05-25 21:37',
    'May 25, 2022 at 9:37 p.m. GMT',
    'Updated: Sat 3 Feb 2024, 10.15 | Published: 2 Feb 2024',
    'Riga, 3 March 2024',
    '2022-05-25T21:37:00Z',
  ];
  for (const date of dates) {
    it(date, () => {
      assert.equal(outline(`Council votes\n\n${date}\n\n${body}`)[1], `dateline: ${date}`);
    });
  }
  for (const line of [
    'He left on 3 March 2024',
    'March of the Living',
    '12, 13 and 14',
    'Room 25, House 5',
    'May 2 be lucky',
  ]) {
    it(`not: ${line}`, () => {
      assert.equal(outline(`Council votes\n\n${line}\n\n${body}`)[1], `paragraph: ${line}`);
    });
  }
});

describe('headlines', () => {
  for (const line of [
    'Council votes for bridge',
    '‘Strong’ bridge holds',
    'Will the bridge hold?',
    'MARKET REPORT - SHARES FALL',
    'Bridge opens – and closes',
  ]) {
    it(line, () => {
      assert.equal(outline(`${line}\n\n${body}`)[0], `headline: ${line}`);
    });
  }
  for (const line of ['The council met.', 'The mayor said:', '“We will build it.”', '“Why?”']) {
    it(`not: ${line}`, () => {
      assert.equal(outline(`${line}\n\n${body}`)[0], `paragraph: ${line}`);
    });
  }
  it('is none without an article behind it', () => {
    assert.deepEqual(outline('Ann Lee arrived in Riga'), ['paragraph: Ann Lee arrived in Riga']);
  });
  it('comes first only', () => {
    assert.equal(outline(`${body}\n\nA new bridge\n\n${more}`)[1], 'paragraph: A new bridge');
  });
});

describe('bylines and captions', () => {
  for (const line of [
    'By Ann Lee',
    'By ANN LEE and Bob Ray, Riga Post',
    'Ann Lee, Staff writer',
    'Written by Ann Lee',
    'By Ann Lee in Riga',
    'Ann Lee | Foreign correspondent',
  ]) {
    it(line, () => {
      assert.equal(outline(`Council votes\n\n${line}\n\n${body}`)[1], `byline: ${line}`);
    });
  }
  for (const line of [
    'By the river',
    'By Monday the bridge was gone',
    'By Ann Lee and others it was called a bridge too far for us',
    'Ann Lee, a writer',
  ]) {
    it(`not a byline: ${line}`, () => {
      assert.equal(outline(`Council votes\n\n${line}\n\n${body}`)[1], `paragraph: ${line}`);
    });
  }
  for (const line of [
    'Photo: The old bridge',
    'Caption: Ann Lee at the bridge.',
    'The old bridge / Photo by Bob Ray',
    'The bridge in May. Image: Bob Ray.',
  ]) {
    it(line, () => {
      assert.equal(outline(`Council votes\n\n${body}\n\n${line}`)[2], `caption: ${line}`);
    });
  }
  for (const line of [
    'The photo shows the bridge.',
    'She bought a photo by Bob Ray.',
    'The image: a bridge in the fog.',
  ]) {
    it(`not a caption: ${line}`, () => {
      assert.equal(outline(`Council votes\n\n${body}\n\n${line}`)[2], `paragraph: ${line}`);
    });
  }
});

describe('page furniture', () => {
  const furniture = [
    'Read more',
    'Read more »',
    'Read also: Mayor resigns',
    'Advertisement',
    'ADVERTISEMENT',
    'Subscribe to our newsletter',
    'Follow us on Facebook and Twitter',
    '© 2022 Riga Post',
    'All rights reserved.',
    'Copyright 2022 Riga Post. All rights reserved.',
    'Share this',
    'Share this article on Facebook',
    'Facebook Twitter WhatsApp',
    'Print',
    'Sign up for our weekly newsletter',
    'Мой мир',
    'Click here to see the gallery',
  ];
  for (const line of furniture) {
    it(line, () => {
      assert.equal(outline(`Council votes\n\n${body} ${body}\n\n${line}`)[2], `boilerplate: ${line}`);
    });
  }
  const sentences = [
    'Read more books, the mayor told the children.',
    'Advertisement spending fell.',
    'He asked us to follow him on Twitter.',
    'All rights reserved for the city were sold.',
    'Share prices fell.',
    'Facebook and Twitter declined to comment.',
    'Мой мир means “my world” in Russian.',
    'Print is not dead, she said.',
    'Subscribe to the theory or not, the bridge stands.',
    'Copyright law was changed.',
  ];
  for (const line of sentences) {
    it(`not: ${line}`, () => {
      assert.equal(outline(`Council votes\n\n${body} ${body}\n\n${line}`)[2], `paragraph: ${line}`);
    });
  }
  it('calls no line foreign in a text of two scripts', () => {
    const text = `Council votes\n\n${body}\n\nСовет города собрался в понедельник и решил построить новый мост.\n\nМой мир`;
    assert.equal(outline(text).at(-1), 'paragraph: Мой мир');
  });
});
