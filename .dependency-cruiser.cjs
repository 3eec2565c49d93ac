// What each folder under src/ may import besides itself; docs/architecture.md shows the same table.
const { mayImport } = require('./scripts/layers.json')

const layers = Object.entries(mayImport).map(([from, to]) => ({
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
/** @type {import("dependency-cruiser").IConfiguration} */
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
    {
      name: 'only-shipped-is-shipped',
      severity: 'error',
      from: { path: '^entrypoints/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'no-dev-dependency',
      severity: 'error',
      comment: 'what runs for the user is a dependency; wxt is resolved while building',
      from: { path: '^(src|entrypoints)/', pathNot: '[.](cases|test)[.]tsx?$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/wxt/' },
    },
    only('idb-in-store', 'idb|fractional-indexing', '^src/store/'),
    only('docx-in-docx', 'docx-templates|jsep|fflate|saxes', '^src/docx/'),
    only('markdown-in-formats', 'mdast-util-from-markdown|mdast-util-to-markdown', '^src/formats/'),
    only('hashes-in-core', '@noble/hashes', '^src/core/'),
    only('react-in-ui', 'react|react-dom|@fluentui', '^(src/ui|entrypoints/sidepanel)/'),
    only('zustand-in-app', 'zustand', '^src/(app|ui)/'),
    only('wxt-in-platform', 'wxt|@wxt-dev', '^(src/platform|entrypoints)/'),
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
