// The layer table of docs/architecture.md: a folder may import itself and the folders on its right.
const PURE = ['core', 'formats', 'meeting', 'genres', 'outline', 'compose', 'check', 'intake', 'snippets']
const MAY = {
  core: [],
  formats: ['core'],
  meeting: ['core'],
  genres: ['core', 'meeting'],
  outline: ['core', 'genres'],
  compose: ['core', 'genres', 'meeting'],
  check: ['core', 'genres', 'meeting', 'outline'],
  intake: ['core', 'formats', 'meeting', 'outline'],
  snippets: ['core'],
  docx: ['core', 'genres'],
  editors: ['core'],
  store: ['core', 'meeting', 'genres', 'snippets', 'check'],
  messaging: ['core'],
  platform: ['core'],
  app: [...PURE, 'docx', 'editors', 'store', 'messaging', 'platform'],
  ui: ['core', 'app'],
  cli: [...PURE, 'docx'],
}
const layers = Object.entries(MAY).map(([from, to]) => ({
  name: `layer-${from}`,
  severity: 'error',
  comment: `src/${from} may import only: ${to.join(', ') || 'nothing'}`,
  from: { path: `^src/${from}/`, pathNot: '[.]test[.]tsx?$' },
  to: {
    path: '^(src|entrypoints|tests|scripts)/',
    pathNot: `^src/(${[from, ...to].join('|')})/`,
    ...(from === 'ui' && { dependencyTypesNot: ['type-only'] }),
  },
}))
const only = (name, packages, where) => ({
  name,
  severity: 'error',
  from: { path: '^(src|entrypoints)/', pathNot: where },
  to: { path: `node_modules/(${packages})(/|$)` },
})
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'not-to-entrypoints', severity: 'error', from: { path: '^src/' }, to: { path: '^entrypoints/' } },
    {
      name: 'rules-stand-alone',
      severity: 'error',
      from: { path: '^src/check/rules/([^/]+)[.]ts$', pathNot: '[.](cases|test)[.]ts$' },
      to: { path: '^src/check/rules/' },
    },
    {
      name: 'cases-only-from-tests',
      severity: 'error',
      from: { path: '^(src|entrypoints)/', pathNot: '[.](cases|test)[.]tsx?$' },
      to: { path: '[.](cases|test)[.]tsx?$' },
    },
    only('idb-in-store', 'idb', '^src/store/'),
    only('docx-in-docx', 'docx-templates|jsep|fflate|saxes', '^src/docx/'),
    only('markdown-in-formats', 'mdast-util-from-markdown|mdast-util-to-markdown', '^src/formats/'),
    only('hashes-in-core', '@noble/hashes', '^src/core/'),
    only('react-in-ui', 'react|react-dom|@fluentui', '^(src/ui|entrypoints/sidepanel)/'),
    ...layers,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^([.]wxt|[.]output)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
  },
}
