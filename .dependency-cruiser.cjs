// The layer rules of ARCHITECTURE.md: imports run one way, annotators and rules do not know each other, the client sees
// the protocol alone, and there are no cycles. Type-only imports count (tsPreCompilationDeps).
const src = (...layers) => `^server/src/(${layers.join('|')})/`;
const order = ['text', 'lexicon', 'document', 'annotators', 'article'];
const above = (layer) => order.slice(order.indexOf(layer) + 1);
const edges = ['features', 'formats', 'desk', 'lsp', 'cli', 'node', 'browser'];

const oneWay = order.map((layer) => ({
  name: `one-way-${layer}`,
  comment: `${layer}/ may not import a layer above it`,
  severity: 'error',
  from: { path: src(layer) },
  to: { path: src(...above(layer), ...edges, 'protocol') },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: 'features-and-formats-apart',
      severity: 'error',
      from: { path: src('features') },
      to: { path: src('formats', 'desk', 'lsp', 'cli', 'node', 'browser', 'protocol') },
    },
    {
      name: 'formats-below-the-edges',
      severity: 'error',
      from: { path: src('formats') },
      to: { path: src('features', 'desk', 'lsp', 'cli', 'node', 'browser', 'protocol') },
    },
    {
      name: 'desk-below-the-edges',
      severity: 'error',
      from: { path: src('desk') },
      to: { path: src('lsp', 'cli', 'node', 'browser', 'protocol') },
    },
    {
      name: 'edges-apart',
      severity: 'error',
      from: { path: src('lsp') },
      to: { path: src('cli', 'node', 'browser') },
    },
    { name: 'cli-apart', severity: 'error', from: { path: src('cli') }, to: { path: src('lsp', 'browser') } },
    {
      name: 'protocol-stands-alone',
      severity: 'error',
      from: { path: src('protocol') },
      to: { path: '^(server|client)/', pathNot: src('protocol') },
    },
    {
      name: 'annotators-apart',
      comment: 'annotators share types through annotators/layers.ts and annotators/annotator.ts alone',
      severity: 'error',
      from: { path: '^server/src/annotators/([^/]+)/' },
      to: { path: '^server/src/annotators/[^/]+/', pathNot: '^server/src/annotators/$1/' },
    },
    {
      name: 'rules-apart',
      severity: 'error',
      from: { path: '^server/src/features/diagnostics/rules/' },
      to: { path: '^server/src/features/diagnostics/rules/' },
    },
    {
      name: 'client-sees-protocol-alone',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/', pathNot: src('protocol') },
    },
    {
      name: 'server-without-client',
      severity: 'error',
      from: { path: '^server/src/' },
      to: { path: '^client/' },
    },
    {
      name: 'core-without-packages',
      severity: 'error',
      from: { path: src(...order, 'features') },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'] },
    },
    {
      name: 'place-facts-for-readers-alone',
      comment: 'they are unpacked for a hover; the analysis must not wait for them',
      severity: 'error',
      from: { path: src('document', 'annotators', 'article') },
      to: { path: '^server/src/lexicon/en/placeFacts' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.json'] },
  },
};
