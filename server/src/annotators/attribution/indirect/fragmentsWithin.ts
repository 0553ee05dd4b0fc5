// Fragments in marks within reported speech: “It would be,” in part, “a loss to the town,” he said. They have the speaker of the report.
import { compareSpans } from '../../../text/span.ts';
import { countLeading } from '../../../text/countLeading.ts';
import type { Attribution, Quotation } from '../../layers.ts';
import type { IndirectSpeech } from './findIndirectSpeech.ts';

/** The attributions of marked speech; what was only inferred of a fragment gives way to the report around it. */
export function attributeFragmentsWithin(
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
  reports: IndirectSpeech,
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
  readonly attribution: Attribution;
}

function contentsOf({ quotations, attributions }: IndirectSpeech): readonly Content[] {
  return quotations
    .flatMap(({ content }, index) => {
      const attribution = attributions[index];
      return attribution ? content.map(({ start, end }) => ({ start, end, attribution })) : [];
    })
    .sort(compareSpans);
}

/** Reports are rarely nested, so the nearest that begins before the fragment is the one that may hold it. */
function reportAround(contents: readonly Content[], { span }: Quotation): Attribution | undefined {
  const content = contents[countLeading(contents, ({ start }) => start <= span.start) - 1];
  return content && span.end <= content.end ? content.attribution : undefined;
}
