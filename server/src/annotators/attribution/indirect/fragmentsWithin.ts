// Fragments in marks within reported speech: “It would be,” in part, “a loss to the town,” he said. They have the speaker of the report.
import { compareSpans } from '../../../text/span.ts';
import { countLeading } from '../../../text/countLeading.ts';
import type { Attribution, Quotation } from '../../layers.ts';
import type { Found } from './describeReport.ts';

/** The attributions of marked speech; what was only inferred of a fragment gives way to the report around it. */
export function attributeFragments(
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
  reports: readonly Found[],
): readonly Attribution[] {
  const contents = contentsOf(reports);
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  return attributions.map((attribution) => {
    const quotation = byId.get(attribution.quotationId);
    if (quotation?.form !== 'mixed' || attribution.source !== 'inferred') return attribution;
    const report = reportAround(contents, quotation);
    return report?.speaker ? { ...report, id: attribution.id, quotationId: quotation.id } : attribution;
  });
}

interface Content {
  readonly start: number;
  readonly end: number;
  readonly attribution: Found['attribution'];
}

function contentsOf(reports: readonly Found[]): readonly Content[] {
  return reports
    .flatMap(({ quotation, attribution }) =>
      quotation.content.map(({ start, end }) => ({ start, end, attribution })),
    )
    .sort(compareSpans);
}

/** Reports are rarely nested, so the nearest that begins before the fragment is the one that may hold it. */
function reportAround(contents: readonly Content[], { span }: Quotation): Found['attribution'] | undefined {
  const content = contents[countLeading(contents, ({ start }) => start <= span.start) - 1];
  return content && span.end <= content.end ? content.attribution : undefined;
}
