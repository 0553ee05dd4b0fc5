// Loads the peers. They have a lock file of their own in tools/peers and are installed when they are first needed.
import { installPackages, toolsFolder } from '../../../../scripts/installedPackages.ts';

/** A peer's own package, or one that it needs, and the version that is pinned. */
export type LoadPackage = (name: string) => { readonly exports: unknown; readonly version: string };

export function installPeers(): LoadPackage {
  const { load, version } = installPackages(toolsFolder('peers'));
  return (name) => ({ exports: load(name), version: version(name) });
}
