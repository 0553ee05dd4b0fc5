// The house profiles there are.
import { ap } from './ap.ts';
import { guardian } from './guardian.ts';
import { none } from './none.ts';
import type { Profile, ProfileId } from './profile.ts';
import { reuters } from './reuters.ts';

export const profiles: Readonly<Record<ProfileId, Profile>> = { none, ap, reuters, guardian };
