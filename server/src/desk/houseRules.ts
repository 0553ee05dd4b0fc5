// How a configuration has the rules run: the profile of the house, under what the workspace has decided itself.
import type { DateStyle } from '../annotators/dates/dateStyle.ts';
import { defaultDateStyle } from '../annotators/dates/dateStyle.ts';
import { profiles } from '../features/diagnostics/profiles/profiles.ts';
import type { RuleSettings } from '../features/diagnostics/rule.ts';
import type { RunOptions } from '../features/diagnostics/runRules.ts';
import type { Configuration } from '../formats/configuration.ts';

export interface HouseRules {
  readonly severities: RunOptions['severities'];
  readonly settings: RuleSettings & { readonly dateStyle: DateStyle };
}

export function houseRules(configuration: Configuration): HouseRules {
  const profile = profiles[configuration.profile ?? 'none'];
  const { knownAcronyms = [], loadedVerbs, words, rightNames = [] } = configuration;
  return {
    severities: { ...profile.severities, ...configuration.rules },
    settings: {
      knownAcronyms,
      rightNames,
      dateStyle: configuration.dateStyle ?? profile.dateStyle ?? defaultDateStyle,
      style: { ...profile.style, ...configuration.style },
      ...(loadedVerbs && { loadedVerbs }),
      ...(words && { words }),
    },
  };
}
