// One article with the files of its workspace and its sidecar, from text to diagnostics: what the editor shows, without an editor.
import type { DateStyle } from '../annotators/dates/dateStyle.ts';
import type { Register } from '../annotators/register/register.ts';
import { analyzeArticle } from '../article/analyzeArticle.ts';
import type { AnalysisOptions, Article } from '../article/article.ts';
import { applyJudgements } from '../article/judgements.ts';
import type { DocumentFormat } from '../document/document.ts';
import type { CustomRule } from '../features/diagnostics/customRules/customRule.ts';
import { rulesOfHouse } from '../features/diagnostics/customRules/rulesOfHouse.ts';
import type { Diagnostic, RuleSettings } from '../features/diagnostics/rule.ts';
import { rules } from '../features/diagnostics/rules.ts';
import { runRules } from '../features/diagnostics/runRules.ts';
import type { Configuration } from '../formats/configuration.ts';
import type { Sidecar } from '../formats/sidecar.ts';
import { decisionsIn } from './decisions.ts';
import { houseRules } from './houseRules.ts';
import type { PlaceOf } from './placedItems.ts';
import { placesIn } from './placedItems.ts';

export interface Input {
  readonly text: string;
  readonly format: DocumentFormat;
  readonly sidecar: Sidecar | undefined;
  /** Where the sidecar's items stand, if that is known already. */
  readonly placeOf?: PlaceOf;
  /** ISO date or date-time that wins over the sidecar's and the article's own. */
  readonly publicationDate: string | undefined;
}

/** What the files of a workspace say of all its articles. */
export interface Workspace {
  readonly configuration: Configuration;
  readonly register: Register;
  /** Rules that the house wrote itself, beside those of the registry. */
  readonly customRules: readonly CustomRule[];
}

export interface Inspection {
  readonly article: Article;
  /** The article with what the user rejected still in it. */
  readonly unjudged: Article;
  readonly diagnostics: readonly Diagnostic[];
  /** How dates are written out. */
  readonly dateStyle: DateStyle;
  /** What the rules were run with. */
  readonly ruleSettings: RuleSettings;
}

/** `analyze` stands in for the analysis from scratch where an earlier one can be built on. */
export function inspectArticle(
  input: Input,
  { configuration, register, customRules }: Workspace,
  analyze: (text: string, options: AnalysisOptions) => Article = analyzeArticle,
): Inspection {
  const decisions = decisionsIn(input.sidecar, input.placeOf ?? placesIn(input.text, input.sidecar?.items));
  const unjudged = analyze(input.text, {
    format: input.format,
    publicationDate: input.publicationDate ?? decisions.publicationDate,
    dateOrder: configuration.dateOrder ?? 'auto',
    timeReference: configuration.timeReference ?? 'auto',
    register,
    judgements: decisions.judgements,
    speakers: decisions.speakers,
  });
  const { severities, settings } = houseRules(configuration);
  const article = applyJudgements(unjudged, decisions.rejected, decisions.corrections);
  const { suppressions, notes } = decisions;
  const options = { severities, suppressions, settings: { ...settings, notes } };
  const diagnostics = runRules(article, options, [...rules, ...rulesOfHouse(customRules)]);
  return { article, unjudged, diagnostics, dateStyle: settings.dateStyle, ruleSettings: settings };
}
